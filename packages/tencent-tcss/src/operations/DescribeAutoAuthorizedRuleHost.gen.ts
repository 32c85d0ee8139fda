// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAutoAuthorizedRuleHostInput {
  /** @example 1 */
  RuleId: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example ASC */
  Order?: string;
  /** @example ContainerCnt */
  By?: string;
}

export interface DescribeAutoAuthorizedRuleHostOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: AutoAuthorizedRuleHostInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 3
   */
  TotalCount?: number;
}

export interface AutoAuthorizedRuleHostInfo {
  /** @example 277622d2-afa8-4a63-97f0-9daf0540**** */
  HostID?: string;
  /** @example 10.206.**** */
  HostIP?: string;
  /** @example tcs-dev-wor**** */
  HostName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 53
   */
  ImageCnt?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 97
   */
  ContainerCnt?: number;
  /** @example 119.45.14**** */
  PublicIp?: string;
  /** @example ins-5iuy**** */
  InstanceID?: string;
  /** @example CVM */
  MachineType?: "CVM" | "ECM" | "LH" | "BM" | "Other" | (string & {});
  /** @example 19.03.15 */
  DockerVersion?: string;
  /** @example ONLINE */
  Status?: string;
}

/**
 * The documented error codes of DescribeAutoAuthorizedRuleHost.
 *
 * - `AuthFailure`
 * - `FailedOperation.ErrRuleNotFind`
 * - `FailedOperation.RuleNotFind`
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type DescribeAutoAuthorizedRuleHostErrorCode =
  | "AuthFailure"
  | "FailedOperation.ErrRuleNotFind"
  | "FailedOperation.RuleNotFind"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeAutoAuthorizedRuleHost with one of its documented codes. */
export const isDescribeAutoAuthorizedRuleHostError: ErrorGuard<DescribeAutoAuthorizedRuleHostErrorCode> = (error) =>
  isCloudError(error, "DescribeAutoAuthorizedRuleHost", [
    "AuthFailure",
    "FailedOperation.ErrRuleNotFind",
    "FailedOperation.RuleNotFind",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAutoAuthorizedRuleHost({ RuleId: 1 });
 * ```
 * @throws CloudError
 */
export const describeAutoAuthorizedRuleHost: TypedRoute<
  DescribeAutoAuthorizedRuleHostInput,
  DescribeAutoAuthorizedRuleHostOutput,
  DescribeAutoAuthorizedRuleHostHttp
> = {
  name: "DescribeAutoAuthorizedRuleHost",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAutoAuthorizedRuleHost", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAutoAuthorizedRuleHost as `client.http` calls it. */
export interface DescribeAutoAuthorizedRuleHostHttp {
  "/DescribeAutoAuthorizedRuleHost": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAutoAuthorizedRuleHostInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAutoAuthorizedRuleHostOutput;
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
