// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySecLogJoinObjectsInput {
  /** @example container_bash */
  LogType: string;
  /**
   * @example [
   * "3b6b1bbc-1c7a-47e2-9ca8-e9c27ec9d068"
   * ]
   */
  BindList?: string[];
  UnBindList?: string[];
  /** @example NORMAL */
  NodeType?: "NORMAL" | "SUPER" | (string & {});
  /** @example 0 */
  RangeType?: 0 | 1 | (number & {});
  /** @example true */
  AutoJoin?: boolean;
}

export interface ModifySecLogJoinObjectsOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecLogJoinObjects.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifySecLogJoinObjectsErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifySecLogJoinObjects with one of its documented codes. */
export const isModifySecLogJoinObjectsError: ErrorGuard<ModifySecLogJoinObjectsErrorCode> = (error) =>
  isCloudError(error, "ModifySecLogJoinObjects", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecLogJoinObjects({
 *   LogType: "container_bash",
 *   BindList: ["3b6b1bbc-1c7a-47e2-9ca8-e9c27ec9d068"],
 *   UnBindList: [],
 *   NodeType: "NORMAL",
 *   RangeType: 0,
 *   AutoJoin: false,
 * });
 * ```
 * @throws CloudError
 */
export const modifySecLogJoinObjects: TypedRoute<
  ModifySecLogJoinObjectsInput,
  ModifySecLogJoinObjectsOutput,
  ModifySecLogJoinObjectsHttp
> = {
  name: "ModifySecLogJoinObjects",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifySecLogJoinObjects", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifySecLogJoinObjects as `client.http` calls it. */
export interface ModifySecLogJoinObjectsHttp {
  "/ModifySecLogJoinObjects": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifySecLogJoinObjectsInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifySecLogJoinObjectsOutput;
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
