// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSuspiciousOverallConfigInput {
  /** @example 39.161.XX.XX */
  SourceIp?: string;
  /** @example auto_breaking */
  Type:
    | "auto_breaking"
    | "ransomware_breaking"
    | "webshell_cloud_breaking"
    | "alinet"
    | "k8s_log_analysis"
    | "alisecguard"
    | (string & {});
}

export interface DescribeSuspiciousOverallConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  OverallConfig?: DescribeSuspiciousOverallConfigOutputOverallConfig;
}

export interface DescribeSuspiciousOverallConfigOutputOverallConfig {
  /** @example on */
  Config?: "off" | "on" | (string & {});
  /** @example auto_breaking */
  Type?:
    | "auto_breaking"
    | "ransomware_breaking"
    | "webshell_cloud_breaking"
    | "alinet"
    | "k8s_log_analysis"
    | "alisecguard"
    | (string & {});
}

/**
 * The documented error codes of DescribeSuspiciousOverallConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSuspiciousOverallConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSuspiciousOverallConfig with one of its documented codes. */
export const isDescribeSuspiciousOverallConfigError: ErrorGuard<DescribeSuspiciousOverallConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspiciousOverallConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspiciousOverallConfig({
 *   SourceIp: "39.161.XX.XX",
 *   Type: "auto_breaking",
 * });
 * ```
 * @throws CloudError
 */
export const describeSuspiciousOverallConfig: TypedRoute<
  DescribeSuspiciousOverallConfigInput,
  DescribeSuspiciousOverallConfigOutput,
  DescribeSuspiciousOverallConfigHttp
> = {
  name: "DescribeSuspiciousOverallConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspiciousOverallConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSuspiciousOverallConfig as `client.http` calls it. */
export interface DescribeSuspiciousOverallConfigHttp {
  "/DescribeSuspiciousOverallConfig": {
    post: {
      parameters: {
        query: DescribeSuspiciousOverallConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSuspiciousOverallConfigOutput;
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
