// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyInterceptionRuleInput {
  /** @example c17ef568f81884cdab402decd5fcd**** */
  ClusterId?: string;
  DstTarget?: {
    [key: string]: unknown;
  };
  /** @example 1 */
  InterceptType?: 1 | 2 | 3 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  OrderIndex?: number;
  /** @example 500018 */
  RuleId: number | bigint;
  /** @example tetsRule */
  RuleName?: string;
  /** @example 1 */
  RuleSwitch?: 1 | 0 | (number & {});
  SrcTarget?: {
    [key: string]: unknown;
  };
}

export interface ModifyInterceptionRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyInterceptionRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyInterceptionRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyInterceptionRule with one of its documented codes. */
export const isModifyInterceptionRuleError: ErrorGuard<ModifyInterceptionRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyInterceptionRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyInterceptionRule({
 *   ClusterId: "c17ef568f81884cdab402decd5fcd****",
 *   InterceptType: 1,
 *   OrderIndex: 1,
 *   RuleId: 500018,
 *   RuleName: "tetsRule",
 *   RuleSwitch: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyInterceptionRule: TypedRoute<
  ModifyInterceptionRuleInput,
  ModifyInterceptionRuleOutput,
  ModifyInterceptionRuleHttp
> = {
  name: "ModifyInterceptionRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyInterceptionRule", "x-acs-version": "2018-12-03" },
  styles: { DstTarget: "json", SrcTarget: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ModifyInterceptionRule as `client.http` calls it. */
export interface ModifyInterceptionRuleHttp {
  "/ModifyInterceptionRule": {
    post: {
      parameters: {
        query: ModifyInterceptionRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyInterceptionRuleOutput;
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
