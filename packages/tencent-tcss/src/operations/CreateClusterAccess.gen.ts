// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateClusterAccessInput {
  /**
   * @example [
   * "abc"
   * ]
   */
  ClusterIDs: string[];
}

export interface CreateClusterAccessOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateClusterAccess.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CreateClusterAccessErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateClusterAccess with one of its documented codes. */
export const isCreateClusterAccessError: ErrorGuard<CreateClusterAccessErrorCode> = (error) =>
  isCloudError(error, "CreateClusterAccess", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.createClusterAccess({ ClusterIDs: ["abc"] });
 * ```
 * @throws CloudError
 */
export const createClusterAccess: TypedRoute<
  CreateClusterAccessInput,
  CreateClusterAccessOutput,
  CreateClusterAccessHttp
> = {
  name: "CreateClusterAccess",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateClusterAccess", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateClusterAccess as `client.http` calls it. */
export interface CreateClusterAccessHttp {
  "/CreateClusterAccess": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateClusterAccessInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateClusterAccessOutput;
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
