// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeServiceLinkedRoleStatusInput {
  /** @example AliyunServiceRoleForSas */
  ServiceLinkedRole?: "AliyunServiceRoleForSas" | "AliyunServiceRoleForSasCspm" | (string & {});
}

export interface DescribeServiceLinkedRoleStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RoleStatus?: DescribeServiceLinkedRoleStatusOutputRoleStatus;
}

export interface DescribeServiceLinkedRoleStatusOutputRoleStatus {
  /** @example true */
  Status?: boolean;
}

/**
 * The documented error codes of DescribeServiceLinkedRoleStatus.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeServiceLinkedRoleStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeServiceLinkedRoleStatus with one of its documented codes. */
export const isDescribeServiceLinkedRoleStatusError: ErrorGuard<DescribeServiceLinkedRoleStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeServiceLinkedRoleStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeServiceLinkedRoleStatus({
 *   ServiceLinkedRole: "AliyunServiceRoleForSas",
 * });
 * ```
 * @throws CloudError
 */
export const describeServiceLinkedRoleStatus: TypedRoute<
  DescribeServiceLinkedRoleStatusInput,
  DescribeServiceLinkedRoleStatusOutput,
  DescribeServiceLinkedRoleStatusHttp
> = {
  name: "DescribeServiceLinkedRoleStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeServiceLinkedRoleStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeServiceLinkedRoleStatus as `client.http` calls it. */
export interface DescribeServiceLinkedRoleStatusHttp {
  "/DescribeServiceLinkedRoleStatus": {
    post: {
      parameters: {
        query?: DescribeServiceLinkedRoleStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeServiceLinkedRoleStatusOutput;
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
