// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateK8sApiAbnormalRuleExportJobInput {
  Filters?: RunTimeFiltersRecord[];
  /** @example ASC */
  Order?: string;
  By?: string[];
  ExportField?: string[];
}

export interface CreateK8sApiAbnormalRuleExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example a3ce7861-e09f-44a2-a4b2-e7649a93**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateK8sApiAbnormalRuleExportJob.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type CreateK8sApiAbnormalRuleExportJobErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of CreateK8sApiAbnormalRuleExportJob with one of its documented codes. */
export const isCreateK8sApiAbnormalRuleExportJobError: ErrorGuard<CreateK8sApiAbnormalRuleExportJobErrorCode> = (
  error,
) => isCloudError(error, "CreateK8sApiAbnormalRuleExportJob", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createK8sApiAbnormalRuleExportJob();
 * ```
 * @throws CloudError
 */
export const createK8sApiAbnormalRuleExportJob: TypedRoute<
  CreateK8sApiAbnormalRuleExportJobInput,
  CreateK8sApiAbnormalRuleExportJobOutput,
  CreateK8sApiAbnormalRuleExportJobHttp
> = {
  name: "CreateK8sApiAbnormalRuleExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateK8sApiAbnormalRuleExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateK8sApiAbnormalRuleExportJob as `client.http` calls it. */
export interface CreateK8sApiAbnormalRuleExportJobHttp {
  "/CreateK8sApiAbnormalRuleExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateK8sApiAbnormalRuleExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateK8sApiAbnormalRuleExportJobOutput;
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
