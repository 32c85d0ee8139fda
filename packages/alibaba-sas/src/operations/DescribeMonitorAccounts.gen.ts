// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeMonitorAccountsInput = {};

export interface DescribeMonitorAccountsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AccountIdInfos?: DescribeMonitorAccountsOutputAccountIdInfosItem[];
  /**
   * @example [
   * "179787636344****"
   * ]
   */
  AccountIds?: string[];
}

export interface DescribeMonitorAccountsOutputAccountIdInfosItem {
  /** @example 119593010538**** */
  AccountId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1760520684000
   */
  AddTime?: number;
  /** @example 106635707417**** */
  OperatorUid?: string;
  /** @example 1 */
  PostBasicService?: 0 | 1 | (number & {});
  /** @example 7 */
  SasVersion?: "5" | "6" | "7" | (string & {});
}

/**
 * The documented error codes of DescribeMonitorAccounts.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeMonitorAccountsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeMonitorAccounts with one of its documented codes. */
export const isDescribeMonitorAccountsError: ErrorGuard<DescribeMonitorAccountsErrorCode> = (error) =>
  isCloudError(error, "DescribeMonitorAccounts", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:DescribeMonitorAccounts`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeMonitorAccounts();
 * ```
 * @throws CloudError
 */
export const describeMonitorAccounts: TypedRoute<
  DescribeMonitorAccountsInput,
  DescribeMonitorAccountsOutput,
  DescribeMonitorAccountsHttp
> = {
  name: "DescribeMonitorAccounts",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeMonitorAccounts", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeMonitorAccounts as `client.http` calls it. */
export interface DescribeMonitorAccountsHttp {
  "/DescribeMonitorAccounts": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeMonitorAccountsOutput;
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
