// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SasInstallCodeInput {
  /** @example 120.41.XX.XX */
  SourceIp?: string;
}

export interface SasInstallCodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example eD**** */
  data?: string;
}

/**
 * The documented error codes of SasInstallCode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SasInstallCodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SasInstallCode with one of its documented codes. */
export const isSasInstallCodeError: ErrorGuard<SasInstallCodeErrorCode> = (error) =>
  isCloudError(error, "SasInstallCode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.sasInstallCode({ SourceIp: "120.41.XX.XX" });
 * ```
 * @throws CloudError
 */
export const sasInstallCode: TypedRoute<SasInstallCodeInput, SasInstallCodeOutput, SasInstallCodeHttp> = {
  name: "SasInstallCode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SasInstallCode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SasInstallCode as `client.http` calls it. */
export interface SasInstallCodeHttp {
  "/SasInstallCode": {
    post: {
      parameters: {
        query?: SasInstallCodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SasInstallCodeOutput;
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
