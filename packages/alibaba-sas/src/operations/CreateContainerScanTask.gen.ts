// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateContainerScanTaskInput {
  /** @example c22143730ab6e40b09ec7c1c51d4d**** */
  ClusterId?: string;
  /** @example c927cf190e886696db53cda0efb57145394ccf0bf9f525353fa5c22a26e4**** */
  ContainerIds?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface CreateContainerScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: CreateContainerScanTaskOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
}

export interface CreateContainerScanTaskOutputData {
  /** @example true */
  CanCreate?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  CollectTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1644286364150
   */
  ExecTime?: number;
  /** @example 33 */
  FinishCount?: number;
  /** @example 100 */
  Progress?: number;
  /** @example SUCCESS */
  Result?: string;
  /** @example SUCCESS */
  Status?: string;
  /** @example fc98d58eb56f699d49bf7ebbd6d7**** */
  TaskId?: string;
  /** @example 62 */
  TotalCount?: number;
}

/**
 * The documented error codes of CreateContainerScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateContainerScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateContainerScanTask with one of its documented codes. */
export const isCreateContainerScanTaskError: ErrorGuard<CreateContainerScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateContainerScanTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createContainerScanTask({
 *   ClusterId: "c22143730ab6e40b09ec7c1c51d4d****",
 *   ContainerIds: "c927cf190e886696db53cda0efb57145394ccf0bf9f525353fa5c22a26e4****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const createContainerScanTask: TypedRoute<
  CreateContainerScanTaskInput,
  CreateContainerScanTaskOutput,
  CreateContainerScanTaskHttp
> = {
  name: "CreateContainerScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateContainerScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateContainerScanTask as `client.http` calls it. */
export interface CreateContainerScanTaskHttp {
  "/CreateContainerScanTask": {
    post: {
      parameters: {
        query?: CreateContainerScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateContainerScanTaskOutput;
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
