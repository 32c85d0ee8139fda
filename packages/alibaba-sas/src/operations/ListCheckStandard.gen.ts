// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckStandardInput {
  InstanceIds?: string[];
  InstanceSubTypes?: string[];
  InstanceTypes?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  TaskSources?: string[];
  Vendors?: ("ALIYUN" | "TENCENT" | "HUAWEICLOUD" | "MICROSOFT" | "AWS" | (string & {}))[];
}

export interface ListCheckStandardOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Standards?: ListCheckStandardOutputStandardsItem[];
}

export interface ListCheckStandardOutputStandardsItem {
  /** @example 3 */
  BindVendor?: 0 | 3 | 4 | 5 | 7 | (number & {});
  /** @example 1 */
  Id?: bigint;
  Requirements?: ListCheckStandardOutputStandardsItemRequirementsItem[];
  /** @example 身份权限管理 */
  ShowName?: string;
  /** @example 1 */
  ShowPriorityLevel?: number;
  /** @example IDENTITY_PERMISSION */
  Type?: string;
}

export interface ListCheckStandardOutputStandardsItemRequirementsItem {
  /** @example 11 */
  Id?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  RiskCheckCount?: number;
  /** @example RAM身份认证 */
  ShowName?: string;
  /** @example 1 */
  ShowPriorityLevel?: number;
}

/**
 * The documented error codes of ListCheckStandard.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckStandardErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckStandard with one of its documented codes. */
export const isListCheckStandardError: ErrorGuard<ListCheckStandardErrorCode> = (error) =>
  isCloudError(error, "ListCheckStandard", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckStandard({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const listCheckStandard: TypedRoute<ListCheckStandardInput, ListCheckStandardOutput, ListCheckStandardHttp> = {
  name: "ListCheckStandard",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckStandard", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Standards", "*", "Id"], "bigint"],
    [["Standards", "*", "Requirements", "*", "Id"], "bigint"],
  ],
};

/** ListCheckStandard as `client.http` calls it. */
export interface ListCheckStandardHttp {
  "/ListCheckStandard": {
    post: {
      parameters: {
        query?: ListCheckStandardInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckStandardOutput;
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
