// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateSuspiciousTargetConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /**
   * @example "[{"targetType":"uuid","target":"0585f81a-dd84-4ddf-9971-f59d12345678","flag":"add"},{"targetType":"uuid","target":"01acfd9d-e6a4-4e61-b9eb-aae012345678","flag":"add"},{"targetType":"uuid","target":"04a0e735-ad32-4835-b635-045812345678","flag":"add"}]"
   */
  TargetOperations: "targetType" | "target" | "flag" | (string & {});
  /** @example uuid */
  TargetType: string;
  /** @example auto_breaking */
  Type: "auto_breaking" | "webshell_cloud_breaking" | "alinet" | "ransomware_breaking" | "alisecguard" | (string & {});
}

export interface OperateSuspiciousTargetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateSuspiciousTargetConfig.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateSuspiciousTargetConfigErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateSuspiciousTargetConfig with one of its documented codes. */
export const isOperateSuspiciousTargetConfigError: ErrorGuard<OperateSuspiciousTargetConfigErrorCode> = (error) =>
  isCloudError(error, "OperateSuspiciousTargetConfig", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateSuspiciousTargetConfig({
 *   Lang: "zh",
 *   SourceIp: "1.2.XX.XX",
 *   TargetOperations:
 *     '"[{"targetType":"uuid","target":"0585f81a-dd84-4ddf-9971-f59d12345678","flag":"add"},{"targetType":"uuid","target":"01acfd9d-e6a4-4e61-b9eb-aae012345678","flag":"add"},{"targetType":"uuid","target":"04a0e735-ad32-4835-b635-045812345678","flag":"add"}]"',
 *   TargetType: "uuid",
 *   Type: "auto_breaking",
 * });
 * ```
 * @throws CloudError
 */
export const operateSuspiciousTargetConfig: TypedRoute<
  OperateSuspiciousTargetConfigInput,
  OperateSuspiciousTargetConfigOutput,
  OperateSuspiciousTargetConfigHttp
> = {
  name: "OperateSuspiciousTargetConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateSuspiciousTargetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateSuspiciousTargetConfig as `client.http` calls it. */
export interface OperateSuspiciousTargetConfigHttp {
  "/OperateSuspiciousTargetConfig": {
    post: {
      parameters: {
        query: OperateSuspiciousTargetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateSuspiciousTargetConfigOutput;
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
