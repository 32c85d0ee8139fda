// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSearchConditionInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 117.220.XX.XX */
  SourceIp?: string;
  /** @example ecs */
  Type?: "ecs" | "cloud_product" | (string & {});
}

export interface DescribeSearchConditionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ConditionList?: DescribeSearchConditionOutputConditionListItem[];
}

export interface DescribeSearchConditionOutputConditionListItem {
  /** @example system */
  ConditionType?: "system" | "user" | (string & {});
  /**
   * @example {\\"filterParams\\":[{\\"labelKey\\":\\"a|b\\",\\"value\\":\\"{\\\\\\"name\\\\\\":\\\\\\"sadsasd\\\\\\",\\\\\\"value\\\\\\":\\\\\\"dasdsdas\\\\\\"}\\"}],\\"LogicalExp\\":\\"OR\\"}
   */
  FilterConditions?: string;
  /** @example StopMachine */
  Name?: string;
  /** @example stop_machine */
  NameKey?: string;
}

/**
 * The documented error codes of DescribeSearchCondition.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSearchConditionErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSearchCondition with one of its documented codes. */
export const isDescribeSearchConditionError: ErrorGuard<DescribeSearchConditionErrorCode> = (error) =>
  isCloudError(error, "DescribeSearchCondition", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSearchCondition({
 *   Lang: "zh",
 *   SourceIp: "117.220.XX.XX",
 *   Type: "ecs",
 * });
 * ```
 * @throws CloudError
 */
export const describeSearchCondition: TypedRoute<
  DescribeSearchConditionInput,
  DescribeSearchConditionOutput,
  DescribeSearchConditionHttp
> = {
  name: "DescribeSearchCondition",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSearchCondition", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSearchCondition as `client.http` calls it. */
export interface DescribeSearchConditionHttp {
  "/DescribeSearchCondition": {
    post: {
      parameters: {
        query?: DescribeSearchConditionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSearchConditionOutput;
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
