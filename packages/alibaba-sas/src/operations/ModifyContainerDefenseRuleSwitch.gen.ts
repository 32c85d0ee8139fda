// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyContainerDefenseRuleSwitchInput {
  RuleIds?: (number | bigint)[];
  /** @example 0 */
  RuleSwitch?: 1 | 0 | (number & {});
}

export interface ModifyContainerDefenseRuleSwitchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 30
   */
  Data?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of ModifyContainerDefenseRuleSwitch.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyContainerDefenseRuleSwitchErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyContainerDefenseRuleSwitch with one of its documented codes. */
export const isModifyContainerDefenseRuleSwitchError: ErrorGuard<ModifyContainerDefenseRuleSwitchErrorCode> = (error) =>
  isCloudError(error, "ModifyContainerDefenseRuleSwitch", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyContainerDefenseRuleSwitch({ RuleSwitch: 0 });
 * ```
 * @throws CloudError
 */
export const modifyContainerDefenseRuleSwitch: TypedRoute<
  ModifyContainerDefenseRuleSwitchInput,
  ModifyContainerDefenseRuleSwitchOutput,
  ModifyContainerDefenseRuleSwitchHttp
> = {
  name: "ModifyContainerDefenseRuleSwitch",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyContainerDefenseRuleSwitch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyContainerDefenseRuleSwitch as `client.http` calls it. */
export interface ModifyContainerDefenseRuleSwitchHttp {
  "/ModifyContainerDefenseRuleSwitch": {
    post: {
      parameters: {
        query?: ModifyContainerDefenseRuleSwitchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyContainerDefenseRuleSwitchOutput;
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
