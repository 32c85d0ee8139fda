// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ValidateHcWarningsInput {
  /** @example 695,234 */
  CheckIds?: string;
  /** @example 43 */
  RiskIds?: string;
  /** @example 1 */
  Status?: 1 | 3 | 5 | (number & {});
  /** @example 78645c8e-2e89-441b-8eb***,a9622a6b-adb5-4dd3-929e,0136460a-1cb5-44e8-**** */
  Uuids?: string;
}

export interface ValidateHcWarningsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ValidateHcWarnings.
 *
 * - `HcVerifyingRisk` (HTTP 400)
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ValidateHcWarningsErrorCode = "HcVerifyingRisk" | "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ValidateHcWarnings with one of its documented codes. */
export const isValidateHcWarningsError: ErrorGuard<ValidateHcWarningsErrorCode> = (error) =>
  isCloudError(error, "ValidateHcWarnings", ["HcVerifyingRisk", "ConsoleError", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about Uuids (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.validateHcWarnings({
 *   CheckIds: "695,234",
 *   RiskIds: "43",
 *   Status: 1,
 *   Uuids: "78645c8e-2e89-441b-8eb***,a9622a6b-adb5-4dd3-929e,0136460a-1cb5-44e8-****",
 * });
 * ```
 * @throws CloudError
 */
export const validateHcWarnings: TypedRoute<
  ValidateHcWarningsInput,
  ValidateHcWarningsOutput,
  ValidateHcWarningsHttp
> = {
  name: "ValidateHcWarnings",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ValidateHcWarnings", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ValidateHcWarnings as `client.http` calls it. */
export interface ValidateHcWarningsHttp {
  "/ValidateHcWarnings": {
    post: {
      parameters: {
        query?: ValidateHcWarningsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ValidateHcWarningsOutput;
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
