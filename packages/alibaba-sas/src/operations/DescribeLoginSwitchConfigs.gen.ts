// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeLoginSwitchConfigsInput = {};

export interface DescribeLoginSwitchConfigsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ConfigList?: DescribeLoginSwitchConfigsOutputConfigListItem[];
  /** @example 2 */
  Count?: number;
}

export interface DescribeLoginSwitchConfigsOutputConfigListItem {
  /** @example login_common_ip */
  Item?: "login_common_ip" | "login_common_time" | "login_common_account" | (string & {});
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeLoginSwitchConfigs.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeLoginSwitchConfigsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeLoginSwitchConfigs with one of its documented codes. */
export const isDescribeLoginSwitchConfigsError: ErrorGuard<DescribeLoginSwitchConfigsErrorCode> = (error) =>
  isCloudError(error, "DescribeLoginSwitchConfigs", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeLoginSwitchConfigs();
 * ```
 * @throws CloudError
 */
export const describeLoginSwitchConfigs: TypedRoute<
  DescribeLoginSwitchConfigsInput,
  DescribeLoginSwitchConfigsOutput,
  DescribeLoginSwitchConfigsHttp
> = {
  name: "DescribeLoginSwitchConfigs",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeLoginSwitchConfigs", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeLoginSwitchConfigs as `client.http` calls it. */
export interface DescribeLoginSwitchConfigsHttp {
  "/DescribeLoginSwitchConfigs": {
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
            "application/json": DescribeLoginSwitchConfigsOutput;
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
