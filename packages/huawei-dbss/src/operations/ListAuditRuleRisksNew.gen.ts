// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RiskLevel } from "../schemas.gen.js";

export interface ListAuditRuleRisksNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  /** Only rules with this in their name. */
  name?: string;
  /** Only rules that give this level. One of them; whether it takes several is not documented. */
  risk_levels?: RiskLevel;
  /**
   * Whether the caller can show rules by type of database. Without it `false`. How the response differs with
   * `true` is not documented.
   */
  support_db_classify_rule?: boolean;
  /** Number of rules before the page, as text. Without it 0. */
  offset?: string;
  /** Number of rules on a page, as text, 1 to 1000. Without it 100. */
  limit?: string;
}

export interface ListAuditRuleRisksNewOutput {
  /** The rules of this page. */
  rules?: RiskRule[];
  /**
   * Number of rules on all pages, yours included.
   * @example 2
   */
  total?: number;
  /**
   * Number of those that you made.
   * @example 1
   */
  customize_total?: number;
}

/** What is a risky operation, and how risky. */
export interface RiskRule {
  /**
   * What SwitchRiskRuleNew takes among its ids.
   * @example rule-made-up-1
   */
  id?: string;
  /**
   * What alarms and statements call the rule.
   * @example Full table scan
   */
  name?: string;
  /**
   * What it looks at.
   * - `LOGIN`: log-ins
   * - `OPERATE`: statements
   * - or a value that the vendor added since
   * @example OPERATE
   */
  type?: "LOGIN" | "OPERATE" | (string & {});
  /** What it matches, in words for people. No form is documented. */
  feature?: string;
  /**
   * Position of the switch that SwitchRiskRuleNew moves.
   * - `ON`: it is applied
   * - `OFF`: it is not
   * - or a value that the vendor added since
   * @example ON
   */
  status?: "ON" | "OFF" | (string & {});
  /**
   * Which rule goes before which: smaller numbers win.
   * @example 1
   */
  rank?: number;
  /** How dangerous a statement is, as the rule that it matched says. */
  risk_level?: RiskLevel;
  /**
   * Who made it.
   * - `SYSTEM`: the vendor; it came with the instance
   * - `CUSTOMIZE`: you
   * - or a value that the vendor added since
   * @example SYSTEM
   */
  rule_type?: "SYSTEM" | "CUSTOMIZE" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): The two SDKs agree, but hold no payload.
 *
 * List the rules by which an audit instance finds risky operations.
 *
 * Page by page, the rules that came with the instance and those that you made, with the level that each gives to
 * what it matches. SwitchRiskRuleNew switches them.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditRuleRisksNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listAuditRuleRisksNew: TypedRoute<
  ListAuditRuleRisksNewInput,
  ListAuditRuleRisksNewOutput,
  ListAuditRuleRisksNewHttp
> = {
  name: "ListAuditRuleRisksNew",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/rule/risk",
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `rules` of all pages: `for await (const item of paginateListAuditRuleRisksNew(…))`.
 *
 * Each page is a call of listAuditRuleRisksNew, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditRuleRisksNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListAuditRuleRisksNew: Pager<ListAuditRuleRisksNewInput, ListAuditRuleRisksNewOutput, RiskRule> = {
  route: listAuditRuleRisksNew,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 100,
  texts: ["offset", "limit"],
  items: ["rules"],
  total: ["total"],
  paginate,
};

/** ListAuditRuleRisksNew as `client.http` calls it. */
export interface ListAuditRuleRisksNewHttp {
  "/v1/{project_id}/audit/{instance_id}/rule/risk": {
    get: {
      parameters: {
        query?: {
          name?: string;
          risk_levels?: RiskLevel;
          support_db_classify_rule?: boolean;
          offset?: string;
          limit?: string;
        };
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of rules. */
        200: {
          content: {
            "application/json": ListAuditRuleRisksNewOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
