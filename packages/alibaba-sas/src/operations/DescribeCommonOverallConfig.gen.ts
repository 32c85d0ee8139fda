// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCommonOverallConfigInput {
  /** @example 59.61.XX.XX */
  SourceIp?: string;
  /** @example kdump_switch */
  Type:
    | "kdump_switch"
    | "threat_detect"
    | "suspicious_aggregation"
    | "alidetect"
    | "USER-ENABLE-SWITCH-TYPE_3277"
    | "USER-ENABLE-SWITCH-TYPE_5507"
    | "USER-ENABLE-SWITCH-TYPE_38857"
    | "USER-ENABLE-SWITCH-TYPE_50858"
    | "USER-ENABLE-SWITCH-TYPE_50859"
    | "USER-ENABLE-SWITCH-TYPE_50861"
    | "USER-ENABLE-SWITCH-TYPE_50862"
    | "USER-ENABLE-SWITCH-TYPE_50867"
    | "USER-ENABLE-SWITCH-TYPE_50868"
    | "USER-ENABLE-SWITCH-TYPE_50869"
    | "USER-ENABLE-SWITCH-TYPE_50870"
    | "USER-ENABLE-SWITCH-TYPE_50873"
    | "USER-ENABLE-SWITCH-TYPE_50876"
    | "USER-ENABLE-SWITCH-TYPE_50877"
    | "USER-ENABLE-SWITCH-TYPE_50884"
    | "USER-ENABLE-SWITCH-TYPE_50885"
    | "USER-ENABLE-SWITCH-TYPE_50983"
    | "USER-ENABLE-SWITCH-TYPE_51200"
    | "USER-ENABLE-SWITCH-TYPE_51201"
    | "USER-ENABLE-SWITCH-TYPE_51202"
    | "USER-ENABLE-SWITCH-TYPE_53168"
    | "USER-ENABLE-SWITCH-TYPE_53272"
    | "USER-ENABLE-SWITCH-TYPE_54034"
    | "USER-ENABLE-SWITCH-TYPE_54265"
    | "USER-ENABLE-SWITCH-TYPE_54395"
    | "USER-ENABLE-SWITCH-TYPE_54699"
    | "USER-ENABLE-SWITCH-TYPE_54953"
    | "USER-ENABLE-SWITCH-TYPE_57897"
    | "USER-ENABLE-SWITCH-TYPE_62981"
    | "USER-ENABLE-SWITCH-TYPE_64025"
    | "USER-ENABLE-SWITCH-TYPE_39659"
    | "USER-ENABLE-SWITCH-TYPE_51225"
    | "USER-ENABLE-SWITCH-TYPE_51226"
    | "USER-ENABLE-SWITCH-TYPE_51228"
    | "USER-ENABLE-SWITCH-TYPE_51229"
    | "USER-ENABLE-SWITCH-TYPE_51230"
    | "USER-ENABLE-SWITCH-TYPE_51232"
    | "USER-ENABLE-SWITCH-TYPE_51233"
    | "USER-ENABLE-SWITCH-TYPE_51234"
    | "USER-ENABLE-SWITCH-TYPE_51235"
    | "USER-ENABLE-SWITCH-TYPE_51236"
    | "USER-ENABLE-SWITCH-TYPE_52815"
    | "USER-ENABLE-SWITCH-TYPE_52816"
    | "USER-ENABLE-SWITCH-TYPE_52818"
    | "USER-ENABLE-SWITCH-TYPE_52820"
    | "USER-ENABLE-SWITCH-TYPE_52821"
    | "USER-ENABLE-SWITCH-TYPE_52823"
    | "USER-ENABLE-SWITCH-TYPE_52825"
    | "USER-ENABLE-SWITCH-TYPE_52826"
    | "USER-ENABLE-SWITCH-TYPE_52827"
    | "USER-ENABLE-SWITCH-TYPE_52828"
    | "USER-ENABLE-SWITCH-TYPE_52829"
    | "USER-ENABLE-SWITCH-TYPE_54168"
    | "USER-ENABLE-SWITCH-TYPE_54365"
    | "USER-ENABLE-SWITCH-TYPE_54366"
    | "USER-ENABLE-SWITCH-TYPE_54367"
    | "USER-ENABLE-SWITCH-TYPE_54368"
    | "USER-ENABLE-SWITCH-TYPE_54369"
    | "USER-ENABLE-SWITCH-TYPE_54373"
    | "USER-ENABLE-SWITCH-TYPE_54374"
    | "USER-ENABLE-SWITCH-TYPE_54384"
    | "USER-ENABLE-SWITCH-TYPE_55251"
    | "USER-ENABLE-SWITCH-TYPE_57242"
    | "USER-ENABLE-SWITCH-TYPE_57340"
    | "USER-ENABLE-SWITCH-TYPE_62357"
    | "USER-ENABLE-SWITCH-TYPE_63725"
    | (string & {});
}

export interface DescribeCommonOverallConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  OverallConfig?: DescribeCommonOverallConfigOutputOverallConfig;
}

export interface DescribeCommonOverallConfigOutputOverallConfig {
  /** @example on */
  Config?: "on" | "off" | (string & {});
  /** @example kdump_switch */
  Type?:
    | "kdump_switch"
    | "threat_detect"
    | "suspicious_aggregation"
    | "alidetect"
    | "USER-ENABLE-SWITCH-TYPE_3277"
    | "USER-ENABLE-SWITCH-TYPE_5507"
    | "USER-ENABLE-SWITCH-TYPE_38857"
    | "USER-ENABLE-SWITCH-TYPE_50858"
    | "USER-ENABLE-SWITCH-TYPE_50859"
    | "USER-ENABLE-SWITCH-TYPE_50861"
    | "USER-ENABLE-SWITCH-TYPE_50862"
    | "USER-ENABLE-SWITCH-TYPE_50867"
    | "USER-ENABLE-SWITCH-TYPE_50868"
    | "USER-ENABLE-SWITCH-TYPE_50869"
    | "USER-ENABLE-SWITCH-TYPE_50870"
    | "USER-ENABLE-SWITCH-TYPE_50873"
    | "USER-ENABLE-SWITCH-TYPE_50876"
    | "USER-ENABLE-SWITCH-TYPE_50877"
    | "USER-ENABLE-SWITCH-TYPE_50884"
    | "USER-ENABLE-SWITCH-TYPE_50885"
    | "USER-ENABLE-SWITCH-TYPE_50983"
    | "USER-ENABLE-SWITCH-TYPE_51200"
    | "USER-ENABLE-SWITCH-TYPE_51201"
    | "USER-ENABLE-SWITCH-TYPE_51202"
    | "USER-ENABLE-SWITCH-TYPE_53168"
    | "USER-ENABLE-SWITCH-TYPE_53272"
    | "USER-ENABLE-SWITCH-TYPE_54034"
    | "USER-ENABLE-SWITCH-TYPE_54265"
    | "USER-ENABLE-SWITCH-TYPE_54395"
    | "USER-ENABLE-SWITCH-TYPE_54699"
    | "USER-ENABLE-SWITCH-TYPE_54953"
    | "USER-ENABLE-SWITCH-TYPE_57897"
    | "USER-ENABLE-SWITCH-TYPE_62981"
    | "USER-ENABLE-SWITCH-TYPE_64025"
    | "USER-ENABLE-SWITCH-TYPE_39659"
    | "USER-ENABLE-SWITCH-TYPE_51225"
    | "USER-ENABLE-SWITCH-TYPE_51226"
    | "USER-ENABLE-SWITCH-TYPE_51228"
    | "USER-ENABLE-SWITCH-TYPE_51229"
    | "USER-ENABLE-SWITCH-TYPE_51230"
    | "USER-ENABLE-SWITCH-TYPE_51232"
    | "USER-ENABLE-SWITCH-TYPE_51233"
    | "USER-ENABLE-SWITCH-TYPE_51234"
    | "USER-ENABLE-SWITCH-TYPE_51235"
    | "USER-ENABLE-SWITCH-TYPE_51236"
    | "USER-ENABLE-SWITCH-TYPE_52815"
    | "USER-ENABLE-SWITCH-TYPE_52816"
    | "USER-ENABLE-SWITCH-TYPE_52818"
    | "USER-ENABLE-SWITCH-TYPE_52820"
    | "USER-ENABLE-SWITCH-TYPE_52821"
    | "USER-ENABLE-SWITCH-TYPE_52823"
    | "USER-ENABLE-SWITCH-TYPE_52825"
    | "USER-ENABLE-SWITCH-TYPE_52826"
    | "USER-ENABLE-SWITCH-TYPE_52827"
    | "USER-ENABLE-SWITCH-TYPE_52828"
    | "USER-ENABLE-SWITCH-TYPE_52829"
    | "USER-ENABLE-SWITCH-TYPE_54168"
    | "USER-ENABLE-SWITCH-TYPE_54365"
    | "USER-ENABLE-SWITCH-TYPE_54366"
    | "USER-ENABLE-SWITCH-TYPE_54367"
    | "USER-ENABLE-SWITCH-TYPE_54368"
    | "USER-ENABLE-SWITCH-TYPE_54369"
    | "USER-ENABLE-SWITCH-TYPE_54373"
    | "USER-ENABLE-SWITCH-TYPE_54374"
    | "USER-ENABLE-SWITCH-TYPE_54384"
    | "USER-ENABLE-SWITCH-TYPE_55251"
    | "USER-ENABLE-SWITCH-TYPE_57242"
    | "USER-ENABLE-SWITCH-TYPE_57340"
    | "USER-ENABLE-SWITCH-TYPE_62357"
    | "USER-ENABLE-SWITCH-TYPE_63725"
    | (string & {});
}

/**
 * The documented error codes of DescribeCommonOverallConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCommonOverallConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCommonOverallConfig with one of its documented codes. */
export const isDescribeCommonOverallConfigError: ErrorGuard<DescribeCommonOverallConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeCommonOverallConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCommonOverallConfig({
 *   SourceIp: "59.61.XX.XX",
 *   Type: "kdump_switch",
 * });
 * ```
 * @throws CloudError
 */
export const describeCommonOverallConfig: TypedRoute<
  DescribeCommonOverallConfigInput,
  DescribeCommonOverallConfigOutput,
  DescribeCommonOverallConfigHttp
> = {
  name: "DescribeCommonOverallConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCommonOverallConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCommonOverallConfig as `client.http` calls it. */
export interface DescribeCommonOverallConfigHttp {
  "/DescribeCommonOverallConfig": {
    post: {
      parameters: {
        query: DescribeCommonOverallConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCommonOverallConfigOutput;
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
