// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateImageBaselineWhitelistInput {
  /** @example hc.image.checklist.identify.hc_exploit_es_linux.item */
  BaselineItemKeyList: string;
  /** @example a5250ebca765dc9eb1a84b790b0e**** */
  ImageUuid?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example add */
  Operation: "add" | "del" | (string & {});
  ScanRange?: string[];
}

export interface OperateImageBaselineWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateImageBaselineWhitelist.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateImageBaselineWhitelistErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateImageBaselineWhitelist with one of its documented codes. */
export const isOperateImageBaselineWhitelistError: ErrorGuard<OperateImageBaselineWhitelistErrorCode> = (error) =>
  isCloudError(error, "OperateImageBaselineWhitelist", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateImageBaselineWhitelist({
 *   BaselineItemKeyList: "hc.image.checklist.identify.hc_exploit_es_linux.item",
 *   ImageUuid: "a5250ebca765dc9eb1a84b790b0e****",
 *   Lang: "zh",
 *   Operation: "add",
 * });
 * ```
 * @throws CloudError
 */
export const operateImageBaselineWhitelist: TypedRoute<
  OperateImageBaselineWhitelistInput,
  OperateImageBaselineWhitelistOutput,
  OperateImageBaselineWhitelistHttp
> = {
  name: "OperateImageBaselineWhitelist",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateImageBaselineWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateImageBaselineWhitelist as `client.http` calls it. */
export interface OperateImageBaselineWhitelistHttp {
  "/OperateImageBaselineWhitelist": {
    post: {
      parameters: {
        query: OperateImageBaselineWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateImageBaselineWhitelistOutput;
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
