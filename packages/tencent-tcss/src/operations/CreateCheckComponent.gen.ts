// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateCheckComponentInput {
  ClusterInfoList: ClusterCreateComponentItem[];
}

export interface CreateCheckComponentOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example InstallSucc */
  InstallResult?: "InstallSucc" | "InstallFailed" | (string & {});
}

export interface ClusterCreateComponentItem {
  /** @example cls-0zmsjvko */
  ClusterId: string;
  /** @example ap-guangzhou */
  ClusterRegion: string;
}

/**
 * The documented error codes of CreateCheckComponent.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type CreateCheckComponentErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateCheckComponent with one of its documented codes. */
export const isCreateCheckComponentError: ErrorGuard<CreateCheckComponentErrorCode> = (error) =>
  isCloudError(error, "CreateCheckComponent", [
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
 * const result = await client.createCheckComponent({
 *   ClusterInfoList: [{ ClusterId: "cls-0zmsjvko", ClusterRegion: "ap-guangzho" }],
 * });
 * ```
 * @throws CloudError
 */
export const createCheckComponent: TypedRoute<
  CreateCheckComponentInput,
  CreateCheckComponentOutput,
  CreateCheckComponentHttp
> = {
  name: "CreateCheckComponent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateCheckComponent", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateCheckComponent as `client.http` calls it. */
export interface CreateCheckComponentHttp {
  "/CreateCheckComponent": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateCheckComponentInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateCheckComponentOutput;
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
