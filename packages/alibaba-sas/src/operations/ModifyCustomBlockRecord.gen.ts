// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyCustomBlockRecordInput {
  /** @example 10.12.XX.XX */
  BlockIp: string;
  /** @example out */
  Bound: "in" | "out" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1940899881000
   */
  ExpireTime: number;
  ResourceOwnerId?: number | bigint;
  /**
   * @example 2516fe4f-adb6-45d1-87a7-90ce1213****,30746836-68d0-47f6-8b2d-c93150da****,7c3ac531-077b-46b8-8706-5c8d4e73****
   */
  Uuids: string;
}

export interface ModifyCustomBlockRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyCustomBlockRecord.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyCustomBlockRecordErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyCustomBlockRecord with one of its documented codes. */
export const isModifyCustomBlockRecordError: ErrorGuard<ModifyCustomBlockRecordErrorCode> = (error) =>
  isCloudError(error, "ModifyCustomBlockRecord", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyCustomBlockRecord({
 *   BlockIp: "10.12.XX.XX",
 *   Bound: "out",
 *   ExpireTime: 1940899881000,
 *   Uuids:
 *     "2516fe4f-adb6-45d1-87a7-90ce1213****,30746836-68d0-47f6-8b2d-c93150da****,7c3ac531-077b-46b8-8706-5c8d4e73****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyCustomBlockRecord: TypedRoute<
  ModifyCustomBlockRecordInput,
  ModifyCustomBlockRecordOutput,
  ModifyCustomBlockRecordHttp
> = {
  name: "ModifyCustomBlockRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyCustomBlockRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyCustomBlockRecord as `client.http` calls it. */
export interface ModifyCustomBlockRecordHttp {
  "/ModifyCustomBlockRecord": {
    post: {
      parameters: {
        query: ModifyCustomBlockRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyCustomBlockRecordOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
