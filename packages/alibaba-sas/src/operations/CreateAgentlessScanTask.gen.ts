// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAgentlessScanTaskInput {
  /** @example AGENTLESS_SCAN_ONCE_TASK_1720145****** */
  AssetSelectionType?: string;
  /** @example 1 */
  AutoDeleteDays?: number;
  /** @example true */
  ReleaseAfterScan?: boolean;
  /** @example true */
  ScanDataDisk?: boolean;
  /** @example 2 */
  TargetType: number;
  UuidList?: string[];
}

export interface CreateAgentlessScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateAgentlessScanTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateAgentlessScanTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateAgentlessScanTask with one of its documented codes. */
export const isCreateAgentlessScanTaskError: ErrorGuard<CreateAgentlessScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateAgentlessScanTask", ["NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about TargetType (required), UuidList (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAgentlessScanTask({
 *   AssetSelectionType: "AGENTLESS_SCAN_ONCE_TASK_1720145******",
 *   AutoDeleteDays: 1,
 *   ReleaseAfterScan: true,
 *   ScanDataDisk: true,
 *   TargetType: 2,
 * });
 * ```
 * @throws CloudError
 */
export const createAgentlessScanTask: TypedRoute<
  CreateAgentlessScanTaskInput,
  CreateAgentlessScanTaskOutput,
  CreateAgentlessScanTaskHttp
> = {
  name: "CreateAgentlessScanTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateAgentlessScanTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateAgentlessScanTask as `client.http` calls it. */
export interface CreateAgentlessScanTaskHttp {
  "/CreateAgentlessScanTask": {
    post: {
      parameters: {
        query: CreateAgentlessScanTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAgentlessScanTaskOutput;
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
