// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateAccessControlsRuleExportJobInput {
  Filters?: RunTimeFiltersRecord[];
  /** @example ASC */
  Order?: string;
  By?: string[];
  ExportField?: string[];
}

export interface CreateAccessControlsRuleExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 7e509aa8-24a6-4d7c-8e77-4222be2e**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateAccessControlsRuleExportJob.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type CreateAccessControlsRuleExportJobErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of CreateAccessControlsRuleExportJob with one of its documented codes. */
export const isCreateAccessControlsRuleExportJobError: ErrorGuard<CreateAccessControlsRuleExportJobErrorCode> = (
  error,
) => isCloudError(error, "CreateAccessControlsRuleExportJob", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAccessControlsRuleExportJob();
 * ```
 * @throws CloudError
 */
export const createAccessControlsRuleExportJob: TypedRoute<
  CreateAccessControlsRuleExportJobInput,
  CreateAccessControlsRuleExportJobOutput,
  CreateAccessControlsRuleExportJobHttp
> = {
  name: "CreateAccessControlsRuleExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAccessControlsRuleExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateAccessControlsRuleExportJob as `client.http` calls it. */
export interface CreateAccessControlsRuleExportJobHttp {
  "/CreateAccessControlsRuleExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAccessControlsRuleExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateAccessControlsRuleExportJobOutput;
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
