// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateBucketScanTaskInput {
  /** @example iboxpublic**** */
  BucketName?: string;
  /** @example 1 */
  OperateCode?: number;
}

export interface OperateBucketScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateBucketScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateBucketScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateBucketScanTask with one of its documented codes. */
export const isOperateBucketScanTaskError: ErrorGuard<OperateBucketScanTaskErrorCode> = (error) =>
  isCloudError(error, "OperateBucketScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateBucketScanTask({
 *   BucketName: "iboxpublic****",
 *   OperateCode: 1,
 * });
 * ```
 * @throws CloudError
 */
export const operateBucketScanTask: TypedRoute<
  OperateBucketScanTaskInput,
  OperateBucketScanTaskOutput,
  OperateBucketScanTaskHttp
> = {
  name: "OperateBucketScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateBucketScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateBucketScanTask as `client.http` calls it. */
export interface OperateBucketScanTaskHttp {
  "/OperateBucketScanTask": {
    post: {
      parameters: {
        query?: OperateBucketScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateBucketScanTaskOutput;
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
