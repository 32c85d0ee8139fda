// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetBuildRiskDefineRuleConfigInput {
  /** @example [ { "classKey": "other", "ruleList": [ "add", "apk" ] } ] */
  Config?: string;
}

export interface SetBuildRiskDefineRuleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: SetBuildRiskDefineRuleConfigOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface SetBuildRiskDefineRuleConfigOutputData {
  /** @example 1 */
  Id?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setBuildRiskDefineRuleConfig({
 *   Config: '[\n\t{\n\t\t"classKey": "other",\n\t\t"ruleList": [\n\t\t\t"add",\n\t\t\t"apk"\n\t\t]\n\t}\n]',
 * });
 * ```
 * @throws CloudError
 */
export const setBuildRiskDefineRuleConfig: TypedRoute<
  SetBuildRiskDefineRuleConfigInput,
  SetBuildRiskDefineRuleConfigOutput,
  SetBuildRiskDefineRuleConfigHttp
> = {
  name: "SetBuildRiskDefineRuleConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetBuildRiskDefineRuleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** SetBuildRiskDefineRuleConfig as `client.http` calls it. */
export interface SetBuildRiskDefineRuleConfigHttp {
  "/SetBuildRiskDefineRuleConfig": {
    post: {
      parameters: {
        query?: SetBuildRiskDefineRuleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetBuildRiskDefineRuleConfigOutput;
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
