// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAffectedNodeListInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 12
   */
  CheckItemId: number | bigint;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example ClusterName */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeAffectedNodeListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 50
   */
  TotalCount?: number;
  AffectedNodeList?: AffectedNodeItem[];
}

export interface AffectedNodeItem {
  /** @example "cls-0zmsjvko" */
  ClusterId?: string;
  /** @example tke_test */
  ClusterName?: string;
  /** @example ins-mlyx**** */
  InstanceId?: string;
  /** @example "10.1.1.22" */
  PrivateIpAddresses?: string;
  /** @example Master */
  InstanceRole?: string;
  /** @example "1.18.4" */
  ClusterVersion?: string;
  /** @example "docker" */
  ContainerRuntime?: "docker" | "containerd" | (string & {});
  /** @example "ap-guangzhou" */
  Region?: string;
  /** @example Runc 版本为 1.0.0-rc10 */
  VerifyInfo?: string;
  /** @example cluster-node-1**** */
  NodeName?: string;
}

/**
 * The documented error codes of DescribeAffectedNodeList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeAffectedNodeListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeAffectedNodeList with one of its documented codes. */
export const isDescribeAffectedNodeListError: ErrorGuard<DescribeAffectedNodeListErrorCode> = (error) =>
  isCloudError(error, "DescribeAffectedNodeList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Limit.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAffectedNodeList({ CheckItemId: 12 });
 * ```
 * @throws CloudError
 */
export const describeAffectedNodeList: TypedRoute<
  DescribeAffectedNodeListInput,
  DescribeAffectedNodeListOutput,
  DescribeAffectedNodeListHttp
> = {
  name: "DescribeAffectedNodeList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAffectedNodeList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAffectedNodeList as `client.http` calls it. */
export interface DescribeAffectedNodeListHttp {
  "/DescribeAffectedNodeList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAffectedNodeListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAffectedNodeListOutput;
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
