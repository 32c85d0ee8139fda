// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateContainerScanTaskByAppNameInput {
  /** @example app-centos-01 */
  AppNames?: string;
  /** @example cfb7a55a81f7246b5ac18845ea79a**** */
  ClusterId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface CreateContainerScanTaskByAppNameOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: CreateContainerScanTaskByAppNameOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
}

export interface CreateContainerScanTaskByAppNameOutputData {
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
  /** @example 5 */
  FinishCount?: number;
  /** @example 100 */
  Progress?: number;
  /** @example SUCCESS */
  Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | (string & {});
  /** @example SUCCESS */
  Status?: "INIT" | "PRE_ANALYZER" | "SUCCESS" | "FAIL" | (string & {});
  /** @example fc98d58eb56f699d49bf7ebbd6d7**** */
  TaskId?: string;
  /** @example 5 */
  TotalCount?: number;
}

/**
 * The documented error codes of CreateContainerScanTaskByAppName.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateContainerScanTaskByAppNameErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateContainerScanTaskByAppName with one of its documented codes. */
export const isCreateContainerScanTaskByAppNameError: ErrorGuard<CreateContainerScanTaskByAppNameErrorCode> = (error) =>
  isCloudError(error, "CreateContainerScanTaskByAppName", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createContainerScanTaskByAppName({
 *   AppNames: "app-centos-01",
 *   ClusterId: "cfb7a55a81f7246b5ac18845ea79a****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const createContainerScanTaskByAppName: TypedRoute<
  CreateContainerScanTaskByAppNameInput,
  CreateContainerScanTaskByAppNameOutput,
  CreateContainerScanTaskByAppNameHttp
> = {
  name: "CreateContainerScanTaskByAppName",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateContainerScanTaskByAppName", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateContainerScanTaskByAppName as `client.http` calls it. */
export interface CreateContainerScanTaskByAppNameHttp {
  "/CreateContainerScanTaskByAppName": {
    post: {
      parameters: {
        query?: CreateContainerScanTaskByAppNameInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateContainerScanTaskByAppNameOutput;
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
