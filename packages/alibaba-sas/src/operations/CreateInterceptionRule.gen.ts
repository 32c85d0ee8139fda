// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateInterceptionRuleInput {
  /** @example c35xxxa416 */
  ClusterId: string;
  /** @example sas-test-cnnf */
  ClusterName: string;
  DstTargetList?: {
    [key: string]: unknown;
  };
  /** @example 1 */
  InterceptType: 1 | 2 | 3 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  OrderIndex: number;
  /** @example test-rule-1 */
  RuleName: string;
  /** @example 0 */
  RuleSwitch: 0 | 1 | (number & {});
  /** @example customize */
  RuleType?: string;
  SrcTarget?: {
    [key: string]: unknown;
  };
}

export interface CreateInterceptionRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateInterceptionRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateInterceptionRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateInterceptionRule with one of its documented codes. */
export const isCreateInterceptionRuleError: ErrorGuard<CreateInterceptionRuleErrorCode> = (error) =>
  isCloudError(error, "CreateInterceptionRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createInterceptionRule({
 *   ClusterId: "c35xxxa416",
 *   ClusterName: "sas-test-cnnf",
 *   InterceptType: 1,
 *   OrderIndex: 1,
 *   RuleName: "test-rule-1",
 *   RuleSwitch: 0,
 *   RuleType: "customize",
 * });
 * ```
 * @throws CloudError
 */
export const createInterceptionRule: TypedRoute<
  CreateInterceptionRuleInput,
  CreateInterceptionRuleOutput,
  CreateInterceptionRuleHttp
> = {
  name: "CreateInterceptionRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateInterceptionRule", "x-acs-version": "2018-12-03" },
  styles: { DstTargetList: "json", SrcTarget: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** CreateInterceptionRule as `client.http` calls it. */
export interface CreateInterceptionRuleHttp {
  "/CreateInterceptionRule": {
    post: {
      parameters: {
        query: CreateInterceptionRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateInterceptionRuleOutput;
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
