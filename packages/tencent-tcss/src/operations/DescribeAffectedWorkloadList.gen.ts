// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAffectedWorkloadListInput {
  /** @example 1 */
  CheckItemId: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 20
   */
  Limit?: number;
  Filters?: ComplianceFiltersRecord[];
  /** @example WorkloadName */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface DescribeAffectedWorkloadListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * An example of the vendor's writes this integer as a text, and the client returns what comes: be ready for a
   * string.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
  AffectedWorkloadList?: AffectedWorkloadItem[];
}

export interface AffectedWorkloadItem {
  /** @example test-cluster-id */
  ClusterId?: string;
  /** @example test-cluster-name */
  ClusterName?: string;
  /** @example test-woloadname */
  WorkloadName?: string;
  /** @example DaemonSet */
  WorkloadType?: string;
  /** @example ap-guangzhou */
  Region?: string;
  /** @example RoleBinding/default-pod-writer bind Role/pod-writer(read-write) in [p**** */
  VerifyInfo?: string;
}

/**
 * The documented error codes of DescribeAffectedWorkloadList.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 * - `UnauthorizedOperation`
 */
export type DescribeAffectedWorkloadListErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of DescribeAffectedWorkloadList with one of its documented codes. */
export const isDescribeAffectedWorkloadListError: ErrorGuard<DescribeAffectedWorkloadListErrorCode> = (error) =>
  isCloudError(error, "DescribeAffectedWorkloadList", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the response example does
 * not fit: TotalCount.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAffectedWorkloadList({
 *   CheckItemId: 10071,
 *   Limit: 10,
 *   Offset: 0,
 * });
 * ```
 * @throws CloudError
 */
export const describeAffectedWorkloadList: TypedRoute<
  DescribeAffectedWorkloadListInput,
  DescribeAffectedWorkloadListOutput,
  DescribeAffectedWorkloadListHttp
> = {
  name: "DescribeAffectedWorkloadList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAffectedWorkloadList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAffectedWorkloadList as `client.http` calls it. */
export interface DescribeAffectedWorkloadListHttp {
  "/DescribeAffectedWorkloadList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAffectedWorkloadListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAffectedWorkloadListOutput;
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
