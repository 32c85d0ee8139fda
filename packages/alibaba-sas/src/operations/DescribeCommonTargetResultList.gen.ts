// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCommonTargetResultListInput {
  /** @example 113.57.XX.XX */
  SourceIp?: string;
  /** @example webshell_timescan */
  Type: "webshell_timescan" | "aliscriptengine" | "alidetect" | "alidetect-scan-enable" | (string & {});
}

export interface DescribeCommonTargetResultListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TargetConfig?: DescribeCommonTargetResultListOutputTargetConfig;
}

export interface DescribeCommonTargetResultListOutputTargetConfig {
  /** @example del */
  Flag?: "add" | "del" | (string & {});
  /** @example add */
  TargetDefault?: string;
  /**
   * @example [
   * "i-bp1hduhk14uekf7i****"
   * ]
   */
  TargetList?: string[];
  /** @example uuid */
  TargetType?: "uuid" | "groupId" | (string & {});
  /** @example 22 */
  TotalCount?: string;
  /** @example webshell_timescan */
  Type?: "webshell_timescan" | "aliscriptengine" | "alidetect" | "alidetect-scan-enable" | (string & {});
}

/**
 * The documented error codes of DescribeCommonTargetResultList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCommonTargetResultListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeCommonTargetResultList with one of its documented codes. */
export const isDescribeCommonTargetResultListError: ErrorGuard<DescribeCommonTargetResultListErrorCode> = (error) =>
  isCloudError(error, "DescribeCommonTargetResultList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCommonTargetResultList({
 *   SourceIp: "113.57.XX.XX",
 *   Type: "webshell_timescan",
 * });
 * ```
 * @throws CloudError
 */
export const describeCommonTargetResultList: TypedRoute<
  DescribeCommonTargetResultListInput,
  DescribeCommonTargetResultListOutput,
  DescribeCommonTargetResultListHttp
> = {
  name: "DescribeCommonTargetResultList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCommonTargetResultList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCommonTargetResultList as `client.http` calls it. */
export interface DescribeCommonTargetResultListHttp {
  "/DescribeCommonTargetResultList": {
    post: {
      parameters: {
        query: DescribeCommonTargetResultListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCommonTargetResultListOutput;
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
