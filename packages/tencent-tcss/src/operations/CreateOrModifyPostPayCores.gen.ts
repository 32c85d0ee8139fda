// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOrModifyPostPayCoresInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 500
   */
  CoresCnt: number;
}

export interface CreateOrModifyPostPayCoresOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateOrModifyPostPayCores.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type CreateOrModifyPostPayCoresErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter";

/** Whether `error` is a failure of CreateOrModifyPostPayCores with one of its documented codes. */
export const isCreateOrModifyPostPayCoresError: ErrorGuard<CreateOrModifyPostPayCoresErrorCode> = (error) =>
  isCloudError(error, "CreateOrModifyPostPayCores", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOrModifyPostPayCores({ CoresCnt: 500 });
 * ```
 * @throws CloudError
 */
export const createOrModifyPostPayCores: TypedRoute<
  CreateOrModifyPostPayCoresInput,
  CreateOrModifyPostPayCoresOutput,
  CreateOrModifyPostPayCoresHttp
> = {
  name: "CreateOrModifyPostPayCores",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateOrModifyPostPayCores", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateOrModifyPostPayCores as `client.http` calls it. */
export interface CreateOrModifyPostPayCoresHttp {
  "/CreateOrModifyPostPayCores": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateOrModifyPostPayCoresInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateOrModifyPostPayCoresOutput;
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
