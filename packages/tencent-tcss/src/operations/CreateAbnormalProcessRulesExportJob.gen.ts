// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateAbnormalProcessRulesExportJobInput {
  Filters?: RunTimeFiltersRecord[];
  /** @example asc */
  Order?: string;
  /** @example CreateTime */
  By?: string;
  ExportField?: string[];
}

export interface CreateAbnormalProcessRulesExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example f8be02cc-5c2f-49d8-9bbf-79fcf5ac**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateAbnormalProcessRulesExportJob.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type CreateAbnormalProcessRulesExportJobErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of CreateAbnormalProcessRulesExportJob with one of its documented codes. */
export const isCreateAbnormalProcessRulesExportJobError: ErrorGuard<CreateAbnormalProcessRulesExportJobErrorCode> = (
  error,
) => isCloudError(error, "CreateAbnormalProcessRulesExportJob", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAbnormalProcessRulesExportJob();
 * ```
 * @throws CloudError
 */
export const createAbnormalProcessRulesExportJob: TypedRoute<
  CreateAbnormalProcessRulesExportJobInput,
  CreateAbnormalProcessRulesExportJobOutput,
  CreateAbnormalProcessRulesExportJobHttp
> = {
  name: "CreateAbnormalProcessRulesExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAbnormalProcessRulesExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateAbnormalProcessRulesExportJob as `client.http` calls it. */
export interface CreateAbnormalProcessRulesExportJobHttp {
  "/CreateAbnormalProcessRulesExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAbnormalProcessRulesExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateAbnormalProcessRulesExportJobOutput;
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
