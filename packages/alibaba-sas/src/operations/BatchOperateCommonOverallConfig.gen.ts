// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface BatchOperateCommonOverallConfigInput {
  /** @example on */
  Config: "on" | "off" | (string & {});
  TypeList: (
    | "kdump_switch"
    | "threat_detect"
    | "suspicious_aggregation"
    | "alidetect"
    | "USER-ENABLE-SWITCH-TYPE_38857"
    | "USER-ENABLE-SWITCH-TYPE_50858"
    | "USER-ENABLE-SWITCH-TYPE_50859"
    | "USER-ENABLE-SWITCH-TYPE_50862"
    | "USER-ENABLE-SWITCH-TYPE_50867"
    | "USER-ENABLE-SWITCH-TYPE_50868"
    | "USER-ENABLE-SWITCH-TYPE_64025"
    | "USER-ENABLE-SWITCH-TYPE_51229"
    | "USER-ENABLE-SWITCH-TYPE_51230"
    | "USER-ENABLE-SWITCH-TYPE_51232"
    | "USER-ENABLE-SWITCH-TYPE_51233"
    | "USER-ENABLE-SWITCH-TYPE_51234"
    | "USER-ENABLE-SWITCH-TYPE_51235"
    | "USER-ENABLE-SWITCH-TYPE_52820"
    | "USER-ENABLE-SWITCH-TYPE_52826"
    | "USER-ENABLE-SWITCH-TYPE_55251"
    | "USER-ENABLE-SWITCH-TYPE_63725"
    | "USER-ENABLE-SWITCH-TYPE_3277"
    | "USER-ENABLE-SWITCH-TYPE_50983"
    | "USER-ENABLE-SWITCH-TYPE_51200"
    | "USER-ENABLE-SWITCH-TYPE_71131"
    | "USER-ENABLE-SWITCH-TYPE_51225"
    | "USER-ENABLE-SWITCH-TYPE_51226"
    | "USER-ENABLE-SWITCH-TYPE_52821"
    | "USER-ENABLE-SWITCH-TYPE_57242"
    | "USER-ENABLE-SWITCH-TYPE_57340"
    | "USER-ENABLE-SWITCH-TYPE_39659"
    | "USER-ENABLE-SWITCH-TYPE_52816"
    | "USER-ENABLE-SWITCH-TYPE_54365"
    | "USER-ENABLE-SWITCH-TYPE_54366"
    | "USER-ENABLE-SWITCH-TYPE_54367"
    | "USER-ENABLE-SWITCH-TYPE_54368"
    | "USER-ENABLE-SWITCH-TYPE_54369"
    | "USER-ENABLE-SWITCH-TYPE_50869"
    | "USER-ENABLE-SWITCH-TYPE_53272"
    | "USER-ENABLE-SWITCH-TYPE_54395"
    | "USER-ENABLE-SWITCH-TYPE_57897"
    | "USER-ENABLE-SWITCH-TYPE_52825"
    | "USER-ENABLE-SWITCH-TYPE_5507"
    | "USER-ENABLE-SWITCH-TYPE_50876"
    | "USER-ENABLE-SWITCH-TYPE_53168"
    | "USER-ENABLE-SWITCH-TYPE_54699"
    | "USER-ENABLE-SWITCH-TYPE_62981"
    | "USER-ENABLE-SWITCH-TYPE_52815"
    | "USER-ENABLE-SWITCH-TYPE_52823"
    | "USER-ENABLE-SWITCH-TYPE_54373"
    | "USER-ENABLE-SWITCH-TYPE_54374"
    | "USER-ENABLE-SWITCH-TYPE_54265"
    | "USER-ENABLE-SWITCH-TYPE_54953"
    | "USER-ENABLE-SWITCH-TYPE_54383"
    | "USER-ENABLE-SWITCH-TYPE_54384"
    | "USER-ENABLE-SWITCH-TYPE_50861"
    | "USER-ENABLE-SWITCH-TYPE_52818"
    | "USER-ENABLE-SWITCH-TYPE_54034"
    | "USER-ENABLE-SWITCH-TYPE_51228"
    | "USER-ENABLE-SWITCH-TYPE_50870"
    | "USER-ENABLE-SWITCH-TYPE_50873"
    | "USER-ENABLE-SWITCH-TYPE_51236"
    | "USER-ENABLE-SWITCH-TYPE_50877"
    | "USER-ENABLE-SWITCH-TYPE_50884"
    | "USER-ENABLE-SWITCH-TYPE_50885"
    | "USER-ENABLE-SWITCH-TYPE_51201"
    | "USER-ENABLE-SWITCH-TYPE_51202"
    | "USER-ENABLE-SWITCH-TYPE_52827"
    | "USER-ENABLE-SWITCH-TYPE_52828"
    | "USER-ENABLE-SWITCH-TYPE_52829"
    | (string & {})
  )[];
}

export interface BatchOperateCommonOverallConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of BatchOperateCommonOverallConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type BatchOperateCommonOverallConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of BatchOperateCommonOverallConfig with one of its documented codes. */
export const isBatchOperateCommonOverallConfigError: ErrorGuard<BatchOperateCommonOverallConfigErrorCode> = (error) =>
  isCloudError(error, "BatchOperateCommonOverallConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.batchOperateCommonOverallConfig({
 *   Config: "on",
 *   TypeList: ["kdump_switch"],
 * });
 * ```
 * @throws CloudError
 */
export const batchOperateCommonOverallConfig: TypedRoute<
  BatchOperateCommonOverallConfigInput,
  BatchOperateCommonOverallConfigOutput,
  BatchOperateCommonOverallConfigHttp
> = {
  name: "BatchOperateCommonOverallConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "BatchOperateCommonOverallConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** BatchOperateCommonOverallConfig as `client.http` calls it. */
export interface BatchOperateCommonOverallConfigHttp {
  "/BatchOperateCommonOverallConfig": {
    post: {
      parameters: {
        query: BatchOperateCommonOverallConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BatchOperateCommonOverallConfigOutput;
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
