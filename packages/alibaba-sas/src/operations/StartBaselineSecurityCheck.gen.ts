// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface StartBaselineSecurityCheckInput {
  ItemIds?: (number | bigint)[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example 106.11.XX.XX */
  SourceIp?: string;
  /** @example verify */
  Type: "check" | "verify" | (string & {});
}

export interface StartBaselineSecurityCheckOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of StartBaselineSecurityCheck.
 *
 * - `RiskItemDisabled` (HTTP 400)
 * - `AllRiskItemTaskNotFinished` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type StartBaselineSecurityCheckErrorCode =
  | "RiskItemDisabled"
  | "AllRiskItemTaskNotFinished"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of StartBaselineSecurityCheck with one of its documented codes. */
export const isStartBaselineSecurityCheckError: ErrorGuard<StartBaselineSecurityCheckErrorCode> = (error) =>
  isCloudError(error, "StartBaselineSecurityCheck", [
    "RiskItemDisabled",
    "AllRiskItemTaskNotFinished",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.startBaselineSecurityCheck({
 *   Lang: "zh",
 *   SourceIp: "106.11.XX.XX",
 *   Type: "verify",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const startBaselineSecurityCheck: TypedRoute<
  StartBaselineSecurityCheckInput,
  StartBaselineSecurityCheckOutput,
  StartBaselineSecurityCheckHttp
> = {
  name: "StartBaselineSecurityCheck",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "StartBaselineSecurityCheck", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** StartBaselineSecurityCheck as `client.http` calls it. */
export interface StartBaselineSecurityCheckHttp {
  "/StartBaselineSecurityCheck": {
    post: {
      parameters: {
        query: StartBaselineSecurityCheckInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": StartBaselineSecurityCheckOutput;
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
