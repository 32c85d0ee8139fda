// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVulCheckTaskStatusDetailInput {
  TaskIds?: string[];
  Types?: string[];
  /** @example 5d55af3c-35f3-4d4d-8ccc-8c5443b0**** */
  Uuid?: string;
}

export interface DescribeVulCheckTaskStatusDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TaskStatuses?: DescribeVulCheckTaskStatusDetailOutputTaskStatusesItem[];
  /** @example 1 */
  TotalCount?: number;
}

export interface DescribeVulCheckTaskStatusDetailOutputTaskStatusesItem {
  /** @example 16190385 */
  TaskId?: string;
  TaskStatusList?: DescribeVulCheckTaskStatusDetailOutputTaskStatusesItemTaskStatusListItem[];
}

export interface DescribeVulCheckTaskStatusDetailOutputTaskStatusesItemTaskStatusListItem {
  /** @example push_command_failed */
  Code?: string;
  /** @example 4 */
  Status?: "0" | "1" | "2" | "3" | "4" | (string & {});
  /** @example cve */
  Type?: "cve" | "sys" | "cms" | "sca" | (string & {});
}

/**
 * The documented error codes of DescribeVulCheckTaskStatusDetail.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVulCheckTaskStatusDetailErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVulCheckTaskStatusDetail with one of its documented codes. */
export const isDescribeVulCheckTaskStatusDetailError: ErrorGuard<DescribeVulCheckTaskStatusDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeVulCheckTaskStatusDetail", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVulCheckTaskStatusDetail({
 *   Uuid: "5d55af3c-35f3-4d4d-8ccc-8c5443b0****",
 * });
 * ```
 * @throws CloudError
 */
export const describeVulCheckTaskStatusDetail: TypedRoute<
  DescribeVulCheckTaskStatusDetailInput,
  DescribeVulCheckTaskStatusDetailOutput,
  DescribeVulCheckTaskStatusDetailHttp
> = {
  name: "DescribeVulCheckTaskStatusDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVulCheckTaskStatusDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVulCheckTaskStatusDetail as `client.http` calls it. */
export interface DescribeVulCheckTaskStatusDetailHttp {
  "/DescribeVulCheckTaskStatusDetail": {
    post: {
      parameters: {
        query?: DescribeVulCheckTaskStatusDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVulCheckTaskStatusDetailOutput;
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
