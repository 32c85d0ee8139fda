// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeScanTaskProgressInput {
  /** @example 282832 */
  TaskId: number | bigint;
}

export interface DescribeScanTaskProgressOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example Success */
  ScanTaskProgress?: "init" | "Processing" | "Success" | "Failed" | (string & {});
  /** @example [{"type":"uuid","name":"host001","target":"503201a7-14c6-4280-801b-1169ed42****"}] */
  TargetInfo?: string;
}

/**
 * The documented error codes of DescribeScanTaskProgress.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeScanTaskProgressErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeScanTaskProgress with one of its documented codes. */
export const isDescribeScanTaskProgressError: ErrorGuard<DescribeScanTaskProgressErrorCode> = (error) =>
  isCloudError(error, "DescribeScanTaskProgress", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeScanTaskProgress({ TaskId: 282832 });
 * ```
 * @throws CloudError
 */
export const describeScanTaskProgress: TypedRoute<
  DescribeScanTaskProgressInput,
  DescribeScanTaskProgressOutput,
  DescribeScanTaskProgressHttp
> = {
  name: "DescribeScanTaskProgress",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeScanTaskProgress", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeScanTaskProgress as `client.http` calls it. */
export interface DescribeScanTaskProgressHttp {
  "/DescribeScanTaskProgress": {
    post: {
      parameters: {
        query: DescribeScanTaskProgressInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeScanTaskProgressOutput;
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
