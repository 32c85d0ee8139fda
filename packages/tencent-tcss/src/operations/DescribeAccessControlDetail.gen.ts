// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type {
  AccessControlChildRuleInfo,
  ErrorResponse,
  ProcessBaseInfo,
  ProcessDetailInfo,
  RequestId,
  RunTimeEventBaseInfo,
} from "../schemas.gen.js";

export interface DescribeAccessControlDetailInput {
  /** @example 100021 */
  EventId: string;
}

export interface DescribeAccessControlDetailOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  EventBaseInfo?: RunTimeEventBaseInfo;
  ProcessInfo?: ProcessDetailInfo;
  TamperedFileInfo?: FileAttributeInfo;
  EventDetail?: AccessControlEventDescription;
  ParentProcessInfo?: ProcessBaseInfo;
  AncestorProcessInfo?: ProcessBaseInfo;
}

export interface FileAttributeInfo {
  /** @example 2.txt */
  FileName?: string;
  /** @example UNKOWN */
  FileType?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  FileSize?: number;
  /** @example /home/work/ */
  FilePath?: string;
  /** @example 2020-1-1 12:00:00 */
  FileCreateTime?: string;
  /** @example 2020-1-1 12:00:00 */
  LatestTamperedFileMTime?: string;
  /** @example kkkkk */
  NewFile?: string;
  /** @example file diff */
  FileDiff?: string;
}

export interface AccessControlEventDescription {
  /** @example 检测到系统命令被篡改 */
  Description?: string;
  /** @example 排查是否为正常业务需要的系统命令替换 */
  Solution?: string;
  /** @example 事件备注 */
  Remark?: string;
  MatchRule?: AccessControlChildRuleInfo;
  /** @example myrule */
  RuleName?: string;
  /** @example sub1 */
  RuleId?: string;
  /** @example 2021-05-01 00:00:00 */
  OperationTime?: string;
}

/**
 * The documented error codes of DescribeAccessControlDetail.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `FailedOperation.DataValueNotCorrect`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameterValue`
 * - `ResourceNotFound`
 */
export type DescribeAccessControlDetailErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "FailedOperation.DataValueNotCorrect"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameterValue"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAccessControlDetail with one of its documented codes. */
export const isDescribeAccessControlDetailError: ErrorGuard<DescribeAccessControlDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAccessControlDetail", [
    "AuthFailure",
    "FailedOperation",
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
 * const result = await client.describeAccessControlDetail({ EventId: "5202566" });
 * ```
 * @throws CloudError
 */
export const describeAccessControlDetail: TypedRoute<
  DescribeAccessControlDetailInput,
  DescribeAccessControlDetailOutput,
  DescribeAccessControlDetailHttp
> = {
  name: "DescribeAccessControlDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAccessControlDetail", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "ProcessInfo", "ProcessId"], "bigint"]],
};

/** DescribeAccessControlDetail as `client.http` calls it. */
export interface DescribeAccessControlDetailHttp {
  "/DescribeAccessControlDetail": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAccessControlDetailInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAccessControlDetailOutput;
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
