// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAssetInput {
  /** @example true */
  All?: boolean;
  Hosts?: string[];
  /** @example true */
  AllSuperHost?: boolean;
  NodeUniqueIds?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3600
   */
  TimeoutSec?: number;
}

export interface ModifyAssetOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example SUCCESS */
  Status?: string;
  /** @example 10086 */
  TaskId?: bigint;
}

/**
 * The documented error codes of ModifyAsset.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type ModifyAssetErrorCode =
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAsset with one of its documented codes. */
export const isModifyAssetError: ErrorGuard<ModifyAssetErrorCode> = (error) =>
  isCloudError(error, "ModifyAsset", [
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAsset({
 *   All: true,
 *   Hosts: [],
 *   AllSuperHost: true,
 *   NodeUniqueIds: [],
 *   TimeoutSec: 3600,
 * });
 * ```
 * @throws CloudError
 */
export const modifyAsset: TypedRoute<ModifyAssetInput, ModifyAssetOutput, ModifyAssetHttp> = {
  name: "ModifyAsset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAsset", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
};

/** ModifyAsset as `client.http` calls it. */
export interface ModifyAssetHttp {
  "/ModifyAsset": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAssetInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAssetOutput;
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
