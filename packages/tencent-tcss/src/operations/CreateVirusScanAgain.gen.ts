// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateVirusScanAgainInput {
  /** @example 6177adf5f95e94a76635**** */
  TaskId: string;
  ContainerIds?: string[];
  /** @example true */
  TimeoutAll?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 800
   */
  Timeout?: number;
}

export interface CreateVirusScanAgainOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateVirusScanAgain.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CreateVirusScanAgainErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateVirusScanAgain with one of its documented codes. */
export const isCreateVirusScanAgainError: ErrorGuard<CreateVirusScanAgainErrorCode> = (error) =>
  isCloudError(error, "CreateVirusScanAgain", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createVirusScanAgain({
 *   TaskId: "6177adf5f95e94a76635****",
 *   ContainerIds: [],
 * });
 * ```
 * @throws CloudError
 */
export const createVirusScanAgain: TypedRoute<
  CreateVirusScanAgainInput,
  CreateVirusScanAgainOutput,
  CreateVirusScanAgainHttp
> = {
  name: "CreateVirusScanAgain",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateVirusScanAgain", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateVirusScanAgain as `client.http` calls it. */
export interface CreateVirusScanAgainHttp {
  "/CreateVirusScanAgain": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateVirusScanAgainInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateVirusScanAgainOutput;
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
