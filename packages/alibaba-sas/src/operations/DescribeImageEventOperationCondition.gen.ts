// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageEventOperationConditionInput {
  /** @example sensitiveFile */
  EventType?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeImageEventOperationConditionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DescribeImageEventOperationConditionOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeImageEventOperationConditionOutputData {
  /** @example sensitiveFile */
  EventType?: string;
  Operations?: DescribeImageEventOperationConditionOutputDataOperationsItem[];
  /**
   * @example [
   * "{\\\"type\\\": \\\"repo\\\", \\\"value\\\": \\\"test-aaa/shenzhen-repo-01\\\"}"
   * ]
   */
  Scenarios?: string[];
}

export interface DescribeImageEventOperationConditionOutputDataOperationsItem {
  Conditions?: DescribeImageEventOperationConditionOutputDataOperationsItemConditionsItem[];
  /** @example whitelist */
  OperationCode?: string;
  /** @example whitelist */
  OperationName?: string;
}

export interface DescribeImageEventOperationConditionOutputDataOperationsItemConditionsItem {
  /** @example MD5 */
  ConditionKey?: "MD5" | "PATH" | (string & {});
  /** @example MD5 */
  ConditionName?: string;
  /**
   * @example [
   * "contains"
   * ]
   */
  SupportedMisType?: string[];
}

/**
 * The documented error codes of DescribeImageEventOperationCondition.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageEventOperationConditionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageEventOperationCondition with one of its documented codes. */
export const isDescribeImageEventOperationConditionError: ErrorGuard<DescribeImageEventOperationConditionErrorCode> = (
  error,
) => isCloudError(error, "DescribeImageEventOperationCondition", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageEventOperationCondition({
 *   EventType: "sensitiveFile",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageEventOperationCondition: TypedRoute<
  DescribeImageEventOperationConditionInput,
  DescribeImageEventOperationConditionOutput,
  DescribeImageEventOperationConditionHttp
> = {
  name: "DescribeImageEventOperationCondition",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageEventOperationCondition", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageEventOperationCondition as `client.http` calls it. */
export interface DescribeImageEventOperationConditionHttp {
  "/DescribeImageEventOperationCondition": {
    post: {
      parameters: {
        query?: DescribeImageEventOperationConditionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageEventOperationConditionOutput;
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
