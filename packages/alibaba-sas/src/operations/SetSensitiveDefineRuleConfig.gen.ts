// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetSensitiveDefineRuleConfigInput {
  /** @example [{\\"classKey\\": \\"password\\", \\"ruleList\\": [\\"huaweicloud_ak\\", \\"ak_leak\\"]}] */
  Config?: string;
  /** @example 1 */
  EnableNewRule?: 0 | 1 | (number & {});
  /** @example agentless */
  Source?: "image" | "agentless" | (string & {});
}

export interface SetSensitiveDefineRuleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: SetSensitiveDefineRuleConfigOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface SetSensitiveDefineRuleConfigOutputData {
  /** @example 44616 */
  Id?: bigint;
}

/**
 * The documented error codes of SetSensitiveDefineRuleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SetSensitiveDefineRuleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SetSensitiveDefineRuleConfig with one of its documented codes. */
export const isSetSensitiveDefineRuleConfigError: ErrorGuard<SetSensitiveDefineRuleConfigErrorCode> = (error) =>
  isCloudError(error, "SetSensitiveDefineRuleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setSensitiveDefineRuleConfig({
 *   Config:
 *     '[{\\\\"classKey\\\\": \\\\"password\\\\", \\\\"ruleList\\\\": [\\\\"huaweicloud_ak\\\\", \\\\"ak_leak\\\\"]}]',
 *   EnableNewRule: 1,
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const setSensitiveDefineRuleConfig: TypedRoute<
  SetSensitiveDefineRuleConfigInput,
  SetSensitiveDefineRuleConfigOutput,
  SetSensitiveDefineRuleConfigHttp
> = {
  name: "SetSensitiveDefineRuleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetSensitiveDefineRuleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
};

/** SetSensitiveDefineRuleConfig as `client.http` calls it. */
export interface SetSensitiveDefineRuleConfigHttp {
  "/SetSensitiveDefineRuleConfig": {
    post: {
      parameters: {
        query?: SetSensitiveDefineRuleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetSensitiveDefineRuleConfigOutput;
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
