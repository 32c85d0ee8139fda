// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  AbnormalProcessChildRuleInfo,
  ErrorResponse,
  ProcessBaseInfo,
  ProcessDetailBaseInfo,
  ProcessDetailInfo,
  RequestId,
  RunTimeEventBaseInfo,
} from "../schemas.gen.js";

export interface DescribeAbnormalProcessDetailInput {
  /** @example 10021 */
  EventId: string;
}

export interface DescribeAbnormalProcessDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  EventBaseInfo?: RunTimeEventBaseInfo;
  ProcessInfo?: ProcessDetailInfo;
  ParentProcessInfo?: ProcessDetailBaseInfo;
  EventDetail?: AbnormalProcessEventDescription;
  AncestorProcessInfo?: ProcessBaseInfo;
}

export interface AbnormalProcessEventDescription {
  /** @example 检测到疑似反弹shell命令执行 */
  Description?: string;
  /** @example 排查反弹shell行为及目标地址是否为业务正常需要 */
  Solution?: string;
  /** @example 事件备注 */
  Remark?: string;
  MatchRule?: AbnormalProcessChildRuleInfo;
  /** @example myrule */
  RuleName?: string;
  /** @example 645c925a18d0c0e2365173a7 */
  RuleId?: string;
  /** @example 2021-05-01 00:00:00 */
  OperationTime?: string;
  /** @example mhzou1 */
  GroupName?: string;
}

/**
 * The documented error codes of DescribeAbnormalProcessDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation.DataValueNotCorrect`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAbnormalProcessDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAbnormalProcessDetail with one of its documented codes. */
export const isDescribeAbnormalProcessDetailError: ErrorGuard<DescribeAbnormalProcessDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAbnormalProcessDetail", [
    "AuthFailure",
    "FailedOperation.DataValueNotCorrect",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameterValue",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAbnormalProcessDetail({ EventId: "5202566" });
 * ```
 * @throws CloudError
 */
export const describeAbnormalProcessDetail: TypedRoute<
  DescribeAbnormalProcessDetailInput,
  DescribeAbnormalProcessDetailOutput,
  DescribeAbnormalProcessDetailHttp
> = {
  name: "DescribeAbnormalProcessDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAbnormalProcessDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [
    [["Response", "ProcessInfo", "ProcessId"], "bigint"],
    [["Response", "ParentProcessInfo", "ProcessId"], "bigint"],
  ],
};

/** DescribeAbnormalProcessDetail as `client.http` calls it. */
export interface DescribeAbnormalProcessDetailHttp {
  "/DescribeAbnormalProcessDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAbnormalProcessDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAbnormalProcessDetailOutput;
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
