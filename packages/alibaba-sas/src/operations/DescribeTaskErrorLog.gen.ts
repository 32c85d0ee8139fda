// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeTaskErrorLogInput {
  /** @example ivf-6e520160-205d-4801-b8e9-9e7e**** */
  BuildTaskId: string;
}

export interface DescribeTaskErrorLogOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Logs?: DescribeTaskErrorLogOutputLogsItem[];
}

export interface DescribeTaskErrorLogOutputLogsItem {
  /** @example mv: cannot move \\"CentOS-Base.repo\\" to \\"CentOS-Base.repo.backup\\": Permission denied */
  Text?: string;
}

/**
 * The documented error codes of DescribeTaskErrorLog.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeTaskErrorLogErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeTaskErrorLog with one of its documented codes. */
export const isDescribeTaskErrorLogError: ErrorGuard<DescribeTaskErrorLogErrorCode> = (error) =>
  isCloudError(error, "DescribeTaskErrorLog", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeTaskErrorLog({
 *   BuildTaskId: "ivf-6e520160-205d-4801-b8e9-9e7e****",
 * });
 * ```
 * @throws CloudError
 */
export const describeTaskErrorLog: TypedRoute<
  DescribeTaskErrorLogInput,
  DescribeTaskErrorLogOutput,
  DescribeTaskErrorLogHttp
> = {
  name: "DescribeTaskErrorLog",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeTaskErrorLog", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeTaskErrorLog as `client.http` calls it. */
export interface DescribeTaskErrorLogHttp {
  "/DescribeTaskErrorLog": {
    post: {
      parameters: {
        query: DescribeTaskErrorLogInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeTaskErrorLogOutput;
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
