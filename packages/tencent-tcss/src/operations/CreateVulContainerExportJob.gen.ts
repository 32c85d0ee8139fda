// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateVulContainerExportJobInput {
  /** @example 1 */
  PocID: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10000
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
}

export interface CreateVulContainerExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 2ef8282c-b652-465d-8aee-965190e1**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateVulContainerExportJob.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type CreateVulContainerExportJobErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateVulContainerExportJob with one of its documented codes. */
export const isCreateVulContainerExportJobError: ErrorGuard<CreateVulContainerExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateVulContainerExportJob", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createVulContainerExportJob({ PocID: "1" });
 * ```
 * @throws CloudError
 */
export const createVulContainerExportJob: TypedRoute<
  CreateVulContainerExportJobInput,
  CreateVulContainerExportJobOutput,
  CreateVulContainerExportJobHttp
> = {
  name: "CreateVulContainerExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateVulContainerExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateVulContainerExportJob as `client.http` calls it. */
export interface CreateVulContainerExportJobHttp {
  "/CreateVulContainerExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateVulContainerExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateVulContainerExportJobOutput;
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
