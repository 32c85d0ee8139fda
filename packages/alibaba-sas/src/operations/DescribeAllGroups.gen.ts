// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAllGroupsInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeAllGroupsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  Count?: number;
  Groups?: DescribeAllGroupsOutputGroupsItem[];
}

export interface DescribeAllGroupsOutputGroupsItem {
  /** @example 1 */
  GroupFlag?: 0 | 1 | (number & {});
  /** @example 8834224 */
  GroupId?: number;
  /** @example abc */
  GroupName?: string;
}

/**
 * The documented error codes of DescribeAllGroups.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAllGroupsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAllGroups with one of its documented codes. */
export const isDescribeAllGroupsError: ErrorGuard<DescribeAllGroupsErrorCode> = (error) =>
  isCloudError(error, "DescribeAllGroups", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAllGroups({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeAllGroups: TypedRoute<DescribeAllGroupsInput, DescribeAllGroupsOutput, DescribeAllGroupsHttp> = {
  name: "DescribeAllGroups",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAllGroups", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAllGroups as `client.http` calls it. */
export interface DescribeAllGroupsHttp {
  "/DescribeAllGroups": {
    post: {
      parameters: {
        query?: DescribeAllGroupsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAllGroupsOutput;
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
