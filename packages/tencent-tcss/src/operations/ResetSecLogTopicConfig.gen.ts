// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ResetSecLogTopicConfigInput {
  /** @example cls */
  ConfigType: "ckafka" | "cls" | (string & {});
  /** @example k8s_api */
  LogType: string;
}

export interface ResetSecLogTopicConfigOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ResetSecLogTopicConfig.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ResetSecLogTopicConfigErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ResetSecLogTopicConfig with one of its documented codes. */
export const isResetSecLogTopicConfigError: ErrorGuard<ResetSecLogTopicConfigErrorCode> = (error) =>
  isCloudError(error, "ResetSecLogTopicConfig", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.resetSecLogTopicConfig({
 *   ConfigType: "ckafka",
 *   LogType: "k8s_api",
 * });
 * ```
 * @throws CloudError
 */
export const resetSecLogTopicConfig: TypedRoute<
  ResetSecLogTopicConfigInput,
  ResetSecLogTopicConfigOutput,
  ResetSecLogTopicConfigHttp
> = {
  name: "ResetSecLogTopicConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ResetSecLogTopicConfig", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ResetSecLogTopicConfig as `client.http` calls it. */
export interface ResetSecLogTopicConfigHttp {
  "/ResetSecLogTopicConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ResetSecLogTopicConfigInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ResetSecLogTopicConfigOutput;
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
