// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetContainerDefenseRuleDetailInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 156 */
  RuleId?: number | bigint;
}

export interface GetContainerDefenseRuleDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetContainerDefenseRuleDetailOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetContainerDefenseRuleDetailOutputData {
  /** @example 0 */
  AliUid?: bigint;
  /** @example 防御规则。 */
  Description?: string;
  /** @example EventName */
  EventName?: string;
  /** @example EventType */
  EventType?: string;
  /** @example 1948 */
  Id?: bigint;
  /** @example 1 */
  RuleAction?: 1 | 2 | (number & {});
  /** @example test-000 */
  RuleName?: string;
  /** @example 0 */
  RuleSwitch?: 1 | 0 | (number & {});
  /** @example 1 */
  RuleType?: "1" | "2" | (string & {});
  Scope?: GetContainerDefenseRuleDetailOutputDataScopeItem[];
  Whitelist?: GetContainerDefenseRuleDetailOutputDataWhitelist;
}

export interface GetContainerDefenseRuleDetailOutputDataScopeItem {
  /** @example 1 */
  AllNamespace?: 0 | 1 | (number & {});
  /** @example c9bea04*2b25** */
  ClusterId?: string;
  /**
   * @example [
   * "kube-system"
   * ]
   */
  Namespaces?: string[];
}

export interface GetContainerDefenseRuleDetailOutputDataWhitelist {
  /**
   * @deprecated
   * @example [
   * "0"
   * ]
   */
  Hash?: string[];
  /**
   * @example [
   * "sdf:sdf"
   * ]
   */
  Image?: string[];
  /**
   * @example [
   * "/home/workdir/"
   * ]
   */
  Path?: string[];
}

/**
 * The documented error codes of GetContainerDefenseRuleDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetContainerDefenseRuleDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetContainerDefenseRuleDetail with one of its documented codes. */
export const isGetContainerDefenseRuleDetailError: ErrorGuard<GetContainerDefenseRuleDetailErrorCode> = (error) =>
  isCloudError(error, "GetContainerDefenseRuleDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getContainerDefenseRuleDetail({
 *   Lang: "zh",
 *   RuleId: 156,
 * });
 * ```
 * @throws CloudError
 */
export const getContainerDefenseRuleDetail: TypedRoute<
  GetContainerDefenseRuleDetailInput,
  GetContainerDefenseRuleDetailOutput,
  GetContainerDefenseRuleDetailHttp
> = {
  name: "GetContainerDefenseRuleDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetContainerDefenseRuleDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Data", "AliUid"], "bigint"],
    [["Data", "Id"], "bigint"],
  ],
};

/** GetContainerDefenseRuleDetail as `client.http` calls it. */
export interface GetContainerDefenseRuleDetailHttp {
  "/GetContainerDefenseRuleDetail": {
    post: {
      parameters: {
        query?: GetContainerDefenseRuleDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetContainerDefenseRuleDetailOutput;
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
