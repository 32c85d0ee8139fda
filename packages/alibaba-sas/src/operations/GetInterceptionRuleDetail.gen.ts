// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetInterceptionRuleDetailInput {
  /** @example c7f60fdabc84xxx */
  ClusterId: string;
  /** @example 500002 */
  RuleId: string;
}

export interface GetInterceptionRuleDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InterceptionRuleDetail?: GetInterceptionRuleDetailOutputInterceptionRuleDetail;
}

export interface GetInterceptionRuleDetailOutputInterceptionRuleDetail {
  DstTarget?: GetInterceptionRuleDetailOutputInterceptionRuleDetailDstTarget;
  /** @example 1 */
  InterceptType?: 0 | 1 | 2 | 3 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  OrderIndex?: number;
  /** @example 467 */
  RuleId?: bigint;
  /** @example dmz-frontend-accept */
  RuleName?: string;
  /** @example 1 */
  RuleSwitch?: 1 | 0 | (number & {});
  /** @example customize */
  RuleType?: "suggest" | "customize" | (string & {});
  SrcTarget?: GetInterceptionRuleDetailOutputInterceptionRuleDetailSrcTarget;
}

export interface GetInterceptionRuleDetailOutputInterceptionRuleDetailDstTarget {
  /** @example console */
  AppName?: string;
  /**
   * @example [
   * "bj_storage:nginx1"
   * ]
   */
  ImageList?: string[];
  /** @example kube-system */
  Namespace?: string;
  /**
   * @example [
   * "80/8080"
   * ]
   */
  Ports?: string[];
  /** @example customize */
  RuleType?: string;
  /**
   * @example [
   * "chart:ack-arms-prometheus-1.1.0"
   * ]
   */
  TagList?: string[];
  /** @example 200014 */
  TargetId?: number;
  /** @example demo4-be1 */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

export interface GetInterceptionRuleDetailOutputInterceptionRuleDetailSrcTarget {
  /** @example console */
  AppName?: string;
  /**
   * @example [
   * "arms-prom-operator:v0.1"
   * ]
   */
  ImageList?: string[];
  /** @example default */
  Namespace?: string;
  /** @example customize */
  RuleType?: string;
  /**
   * @example [
   * "service:be-v1"
   * ]
   */
  TagList?: string[];
  /** @example 300635 */
  TargetId?: number;
  /** @example dmz */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

/**
 * The documented error codes of GetInterceptionRuleDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetInterceptionRuleDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetInterceptionRuleDetail with one of its documented codes. */
export const isGetInterceptionRuleDetailError: ErrorGuard<GetInterceptionRuleDetailErrorCode> = (error) =>
  isCloudError(error, "GetInterceptionRuleDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getInterceptionRuleDetail({
 *   ClusterId: "c7f60fdabc84xxx",
 *   RuleId: "500002",
 * });
 * ```
 * @throws CloudError
 */
export const getInterceptionRuleDetail: TypedRoute<
  GetInterceptionRuleDetailInput,
  GetInterceptionRuleDetailOutput,
  GetInterceptionRuleDetailHttp
> = {
  name: "GetInterceptionRuleDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetInterceptionRuleDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["InterceptionRuleDetail", "RuleId"], "bigint"]],
};

/** GetInterceptionRuleDetail as `client.http` calls it. */
export interface GetInterceptionRuleDetailHttp {
  "/GetInterceptionRuleDetail": {
    post: {
      parameters: {
        query: GetInterceptionRuleDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetInterceptionRuleDetailOutput;
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
