// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteSearchTemplateInput {
  /** @example 12 */
  Id: number | bigint;
}

export interface DeleteSearchTemplateOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteSearchTemplate.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DeleteSearchTemplateErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DeleteSearchTemplate with one of its documented codes. */
export const isDeleteSearchTemplateError: ErrorGuard<DeleteSearchTemplateErrorCode> = (error) =>
  isCloudError(error, "DeleteSearchTemplate", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteSearchTemplate({ Id: 10 });
 * ```
 * @throws CloudError
 */
export const deleteSearchTemplate: TypedRoute<
  DeleteSearchTemplateInput,
  DeleteSearchTemplateOutput,
  DeleteSearchTemplateHttp
> = {
  name: "DeleteSearchTemplate",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DeleteSearchTemplate", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DeleteSearchTemplate as `client.http` calls it. */
export interface DeleteSearchTemplateHttp {
  "/DeleteSearchTemplate": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DeleteSearchTemplateInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DeleteSearchTemplateOutput;
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
