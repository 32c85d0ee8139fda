// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeLogMetaInput {
  /** @example sas */
  From?: "aegis" | "sas" | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 123.168.XX.XX */
  SourceIp?: string;
}

export interface DescribeLogMetaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  LogMetaList?: DescribeLogMetaOutputLogMetaListItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeLogMetaOutputLogMetaListItem {
  /** @example host */
  Category?: "host" | "security" | (string & {});
  /** @example -1 */
  HotTtl?: number;
  /** @example Login */
  LogDesc?: string;
  /** @example aegis-log-login */
  LogStore?: string;
  /** @example aegis-log */
  Project?: string;
  /** @example enabled */
  Status?: "disabled" | "enabled" | (string & {});
  /** @example aegis-log-login */
  Topic?: string;
  /** @example 180 */
  Ttl?: number;
  /** @example aegis-log-network */
  UserLogStore?: string;
  /** @example sasnew-log-XXXX-cn-hangzhou */
  UserProject?: string;
  /** @example cn-hangzhou */
  UserRegion?: string;
}

/**
 * The documented error codes of DescribeLogMeta.
 *
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeLogMetaErrorCode = "RdCheckNoPermission" | "NoPermission" | "RdCheckInnerError" | "ServerError";

/** Whether `error` is a failure of DescribeLogMeta with one of its documented codes. */
export const isDescribeLogMetaError: ErrorGuard<DescribeLogMetaErrorCode> = (error) =>
  isCloudError(error, "DescribeLogMeta", ["RdCheckNoPermission", "NoPermission", "RdCheckInnerError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeLogMeta({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "123.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeLogMeta: TypedRoute<DescribeLogMetaInput, DescribeLogMetaOutput, DescribeLogMetaHttp> = {
  name: "DescribeLogMeta",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeLogMeta", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeLogMeta as `client.http` calls it. */
export interface DescribeLogMetaHttp {
  "/DescribeLogMeta": {
    post: {
      parameters: {
        query?: DescribeLogMetaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeLogMetaOutput;
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
