// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, K8SAPIRuleTypeZhItem, RequestId } from "../schemas.gen.js";

export interface DescribeK8sApiAbnormalTendencyInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 7
   */
  TendencyPeriod: number;
}

export interface DescribeK8sApiAbnormalTendencyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: K8sApiAbnormalTendencyItem[];
  RuleTypeZhSet?: K8SAPIRuleTypeZhItem[];
}

export interface K8sApiAbnormalTendencyItem {
  /** @example 2024-11-04 14:27:34 */
  Date?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  ExceptionUARequestCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AnonymousUserRightCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CredentialInformationObtainCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  SensitiveDataMountCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  CmdExecCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AbnormalScheduledTaskCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  StaticsPodCreateCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  DoubtfulContainerCreateCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  UserDefinedRuleCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AnonymousAccessCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  PrivilegeContainerCount?: number;
  RuleTypeCountSet?: K8SAPIRuleTypeCountItem[];
}

export interface K8SAPIRuleTypeCountItem {
  /** @example ABNORMAL_CREATE_POD */
  RuleType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  EventCount?: number;
}

/**
 * The documented error codes of DescribeK8sApiAbnormalTendency.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeK8sApiAbnormalTendencyErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeK8sApiAbnormalTendency with one of its documented codes. */
export const isDescribeK8sApiAbnormalTendencyError: ErrorGuard<DescribeK8sApiAbnormalTendencyErrorCode> = (error) =>
  isCloudError(error, "DescribeK8sApiAbnormalTendency", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeK8sApiAbnormalTendency({ TendencyPeriod: 7 });
 * ```
 * @throws CloudError
 */
export const describeK8sApiAbnormalTendency: TypedRoute<
  DescribeK8sApiAbnormalTendencyInput,
  DescribeK8sApiAbnormalTendencyOutput,
  DescribeK8sApiAbnormalTendencyHttp
> = {
  name: "DescribeK8sApiAbnormalTendency",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeK8sApiAbnormalTendency", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeK8sApiAbnormalTendency as `client.http` calls it. */
export interface DescribeK8sApiAbnormalTendencyHttp {
  "/DescribeK8sApiAbnormalTendency": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeK8sApiAbnormalTendencyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeK8sApiAbnormalTendencyOutput;
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
