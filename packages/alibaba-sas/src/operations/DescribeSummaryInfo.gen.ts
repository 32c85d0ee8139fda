// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSummaryInfoInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 192.168.XX.XX */
  SourceIp?: string;
}

export interface DescribeSummaryInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 12 */
  AegisClientOfflineCount?: number;
  /** @example 127 */
  AegisClientOnlineCount?: number;
  /** @example 44 */
  SecurityScore?: number;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of DescribeSummaryInfo.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSummaryInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSummaryInfo with one of its documented codes. */
export const isDescribeSummaryInfoError: ErrorGuard<DescribeSummaryInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeSummaryInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSummaryInfo({
 *   Lang: "zh",
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSummaryInfo: TypedRoute<
  DescribeSummaryInfoInput,
  DescribeSummaryInfoOutput,
  DescribeSummaryInfoHttp
> = {
  name: "DescribeSummaryInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSummaryInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSummaryInfo as `client.http` calls it. */
export interface DescribeSummaryInfoHttp {
  "/DescribeSummaryInfo": {
    post: {
      parameters: {
        query?: DescribeSummaryInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSummaryInfoOutput;
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
