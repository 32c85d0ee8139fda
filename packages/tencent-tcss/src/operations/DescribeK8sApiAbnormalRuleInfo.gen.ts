// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8sApiAbnormalRuleInfo, RequestId } from "../schemas.gen.js";

export interface DescribeK8sApiAbnormalRuleInfoInput {
  /** @example 10 */
  RuleID: string;
}

export interface DescribeK8sApiAbnormalRuleInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  Info?: K8sApiAbnormalRuleInfo;
}

/**
 * The documented error codes of DescribeK8sApiAbnormalRuleInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeK8sApiAbnormalRuleInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeK8sApiAbnormalRuleInfo with one of its documented codes. */
export const isDescribeK8sApiAbnormalRuleInfoError: ErrorGuard<DescribeK8sApiAbnormalRuleInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeK8sApiAbnormalRuleInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalRuleInfo({
 *   RuleID: "d1b9dbe2-f78d-491a-b514-f0aa19d8ae4b",
 * });
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalRuleInfo: TypedRoute<
  DescribeK8sApiAbnormalRuleInfoInput,
  DescribeK8sApiAbnormalRuleInfoOutput,
  DescribeK8sApiAbnormalRuleInfoHttp
> = {
  name: "DescribeK8sApiAbnormalRuleInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalRuleInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalRuleInfo as `client.http` calls it. */
export interface DescribeK8sApiAbnormalRuleInfoHttp {
  "/DescribeK8sApiAbnormalRuleInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalRuleInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalRuleInfoOutput;
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
