// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8sApiAbnormalRuleScopeInfo, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeK8sApiAbnormalRuleScopeListInput {
  /** @example d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b */
  RuleID: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  Filters?: RunTimeFiltersRecord[];
}

export interface DescribeK8sApiAbnormalRuleScopeListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  List?: K8sApiAbnormalRuleScopeInfo[];
}

/**
 * The documented error codes of DescribeK8sApiAbnormalRuleScopeList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeK8sApiAbnormalRuleScopeListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeK8sApiAbnormalRuleScopeList with one of its documented codes. */
export const isDescribeK8sApiAbnormalRuleScopeListError: ErrorGuard<DescribeK8sApiAbnormalRuleScopeListErrorCode> = (
  error,
) => isCloudError(error, "DescribeK8sApiAbnormalRuleScopeList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalRuleScopeList({
 *   Offset: 1,
 *   Limit: 1,
 *   RuleID: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
 *   Filters: [],
 * });
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalRuleScopeList: TypedRoute<
  DescribeK8sApiAbnormalRuleScopeListInput,
  DescribeK8sApiAbnormalRuleScopeListOutput,
  DescribeK8sApiAbnormalRuleScopeListHttp
> = {
  name: "DescribeK8sApiAbnormalRuleScopeList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalRuleScopeList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalRuleScopeList as `client.http` calls it. */
export interface DescribeK8sApiAbnormalRuleScopeListHttp {
  "/DescribeK8sApiAbnormalRuleScopeList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalRuleScopeListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalRuleScopeListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
