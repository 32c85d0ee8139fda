// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateK8sApiAbnormalEventExportJobInput {
  Filters?: RunTimeFiltersRecord[];
  /** @example ASC */
  Order?: string;
  /** @example LatestFoundTime,AlarmCount */
  By?: string;
  ExportField?: string[];
}

export interface CreateK8sApiAbnormalEventExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 06ac844d-4f9d-43f8-b00e-45bc74dd**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateK8sApiAbnormalEventExportJob.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type CreateK8sApiAbnormalEventExportJobErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of CreateK8sApiAbnormalEventExportJob with one of its documented codes. */
export const isCreateK8sApiAbnormalEventExportJobError: ErrorGuard<CreateK8sApiAbnormalEventExportJobErrorCode> = (
  error,
) => isCloudError(error, "CreateK8sApiAbnormalEventExportJob", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createK8sApiAbnormalEventExportJob();
 * ```
 * @throws CloudError
 */
export const createK8sApiAbnormalEventExportJob: TypedRoute<
  CreateK8sApiAbnormalEventExportJobInput,
  CreateK8sApiAbnormalEventExportJobOutput,
  CreateK8sApiAbnormalEventExportJobHttp
> = {
  name: "CreateK8sApiAbnormalEventExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateK8sApiAbnormalEventExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateK8sApiAbnormalEventExportJob as `client.http` calls it. */
export interface CreateK8sApiAbnormalEventExportJobHttp {
  "/CreateK8sApiAbnormalEventExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateK8sApiAbnormalEventExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateK8sApiAbnormalEventExportJobOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
