// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateSuspiciousOverallConfigInput {
  /** @example off */
  Config: "on" | "off" | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example true */
  NoTargetAsOn?: boolean;
  /** @example 222.178.XX.XX */
  SourceIp?: string;
  /** @example k8s_log_analysis */
  Type:
    | "auto_breaking"
    | "ransomware_breaking"
    | "webshell_cloud_breaking"
    | "alinet"
    | "k8s_log_analysis"
    | "alisecguard"
    | (string & {});
}

export interface OperateSuspiciousOverallConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateSuspiciousOverallConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateSuspiciousOverallConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateSuspiciousOverallConfig with one of its documented codes. */
export const isOperateSuspiciousOverallConfigError: ErrorGuard<OperateSuspiciousOverallConfigErrorCode> = (error) =>
  isCloudError(error, "OperateSuspiciousOverallConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateSuspiciousOverallConfig({
 *   Config: "off",
 *   Lang: "zh",
 *   NoTargetAsOn: true,
 *   SourceIp: "222.178.XX.XX",
 *   Type: "k8s_log_analysis",
 * });
 * ```
 * @throws CloudError
 */
export const operateSuspiciousOverallConfig: TypedRoute<
  OperateSuspiciousOverallConfigInput,
  OperateSuspiciousOverallConfigOutput,
  OperateSuspiciousOverallConfigHttp
> = {
  name: "OperateSuspiciousOverallConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateSuspiciousOverallConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateSuspiciousOverallConfig as `client.http` calls it. */
export interface OperateSuspiciousOverallConfigHttp {
  "/OperateSuspiciousOverallConfig": {
    post: {
      parameters: {
        query: OperateSuspiciousOverallConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateSuspiciousOverallConfigOutput;
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
