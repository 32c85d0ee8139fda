// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GrantSwitchAgreementInput {
  /** @example true */
  IsAgree?: boolean;
  /** @example true */
  IsConfirmed?: boolean;
  /** @example true */
  IsImmediate?: boolean;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example sg_switch */
  Type?: string;
}

export interface GrantSwitchAgreementOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example successful */
  Message?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.grantSwitchAgreement({
 *   IsAgree: true,
 *   IsConfirmed: true,
 *   IsImmediate: true,
 *   Lang: "zh",
 *   Type: "sg_switch",
 * });
 * ```
 * @throws CloudError
 */
export const grantSwitchAgreement: TypedRoute<
  GrantSwitchAgreementInput,
  GrantSwitchAgreementOutput,
  GrantSwitchAgreementHttp
> = {
  name: "GrantSwitchAgreement",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GrantSwitchAgreement", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GrantSwitchAgreement as `client.http` calls it. */
export interface GrantSwitchAgreementHttp {
  "/GrantSwitchAgreement": {
    post: {
      parameters: {
        query?: GrantSwitchAgreementInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GrantSwitchAgreementOutput;
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
