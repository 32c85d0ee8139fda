// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAssetGroupInput {
  /** @example 9586199 */
  GroupId: number | bigint;
  /** @example 10.12.XX.XX */
  SourceIp?: string;
  /** @example 076a446d-df7d-424c-bdc5-bb5dc7f1**** */
  Uuids: string;
}

export interface ModifyAssetGroupOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAssetGroup.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyAssetGroupErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAssetGroup with one of its documented codes. */
export const isModifyAssetGroupError: ErrorGuard<ModifyAssetGroupErrorCode> = (error) =>
  isCloudError(error, "ModifyAssetGroup", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAssetGroup({
 *   GroupId: 9586199,
 *   SourceIp: "10.12.XX.XX",
 *   Uuids: "076a446d-df7d-424c-bdc5-bb5dc7f1****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyAssetGroup: TypedRoute<ModifyAssetGroupInput, ModifyAssetGroupOutput, ModifyAssetGroupHttp> = {
  name: "ModifyAssetGroup",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAssetGroup", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyAssetGroup as `client.http` calls it. */
export interface ModifyAssetGroupHttp {
  "/ModifyAssetGroup": {
    post: {
      parameters: {
        query: ModifyAssetGroupInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAssetGroupOutput;
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
