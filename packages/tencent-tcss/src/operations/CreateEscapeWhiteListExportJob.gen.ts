// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateEscapeWhiteListExportJobInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Offset?: number;
  /** @example ASC */
  Order?: string;
  /** @example ContainerCount */
  By?: "HostCount" | "ContainerCount" | "UpdateTime" | (string & {});
}

export interface CreateEscapeWhiteListExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 72fdb7ce-b9a8-49ab-b69a-9f323346**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateEscapeWhiteListExportJob.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnauthorizedOperation`
 */
export type CreateEscapeWhiteListExportJobErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateEscapeWhiteListExportJob with one of its documented codes. */
export const isCreateEscapeWhiteListExportJobError: ErrorGuard<CreateEscapeWhiteListExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateEscapeWhiteListExportJob", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createEscapeWhiteListExportJob();
 * ```
 * @throws CloudError
 */
export const createEscapeWhiteListExportJob: TypedRoute<
  CreateEscapeWhiteListExportJobInput,
  CreateEscapeWhiteListExportJobOutput,
  CreateEscapeWhiteListExportJobHttp
> = {
  name: "CreateEscapeWhiteListExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateEscapeWhiteListExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateEscapeWhiteListExportJob as `client.http` calls it. */
export interface CreateEscapeWhiteListExportJobHttp {
  "/CreateEscapeWhiteListExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateEscapeWhiteListExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateEscapeWhiteListExportJobOutput;
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
