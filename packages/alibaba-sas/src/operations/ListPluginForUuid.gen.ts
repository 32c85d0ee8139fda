// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListPluginForUuidInput {
  Types?: string[];
  /** @example bdb7071f-129d-4ceb-af80-4cf70c4571c6 */
  Uuid: string;
}

export interface ListPluginForUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AegisUuidTargetPluginConfigList?: ListPluginForUuidOutputAegisUuidTargetPluginConfigListItem[];
  /** @example 200 */
  Code?: number;
  /** @example successful */
  Message?: string;
}

export interface ListPluginForUuidOutputAegisUuidTargetPluginConfigListItem {
  AegisSuspiciousConfigList?: ListPluginForUuidOutputAegisUuidTargetPluginConfigListItemAegisSuspiciousConfigListItem[];
  /** @example k5O5nd */
  PluginInstallCode?: string;
  /** @example alisecguard */
  PluginName?: "alihips" | "alisecguard" | "alinet" | (string & {});
  /** @example true */
  PluginOnlineInstalled?: boolean;
  /** @example true */
  PluginOnlineStatus?: boolean;
  /** @example 00_10 */
  PluginVersion?: string;
}

export interface ListPluginForUuidOutputAegisUuidTargetPluginConfigListItemAegisSuspiciousConfigListItem {
  /** @example true */
  Config?: boolean;
  /** @example authorized */
  Msg?: "authorized" | "unauthorized" | "unbind" | "nonsupport" | (string & {});
  /** @example true */
  OverallConfig?: boolean;
  /** @example alisecguard */
  Type?: "alihips" | "alisecguard" | "alinet" | (string & {});
}

/**
 * The documented error codes of ListPluginForUuid.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListPluginForUuidErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListPluginForUuid with one of its documented codes. */
export const isListPluginForUuidError: ErrorGuard<ListPluginForUuidErrorCode> = (error) =>
  isCloudError(error, "ListPluginForUuid", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listPluginForUuid({
 *   Uuid: "bdb7071f-129d-4ceb-af80-4cf70c4571c6",
 * });
 * ```
 * @throws CloudError
 */
export const listPluginForUuid: TypedRoute<ListPluginForUuidInput, ListPluginForUuidOutput, ListPluginForUuidHttp> = {
  name: "ListPluginForUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListPluginForUuid", "x-acs-version": "2018-12-03" },
  styles: { Types: "comma" },
  rest: "query",
  idempotent: true,
  style: writeStyles,
};

/** ListPluginForUuid as `client.http` calls it. */
export interface ListPluginForUuidHttp {
  "/ListPluginForUuid": {
    post: {
      parameters: {
        query: ListPluginForUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListPluginForUuidOutput;
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
