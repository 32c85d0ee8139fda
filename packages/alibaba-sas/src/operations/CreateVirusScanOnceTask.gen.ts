// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateVirusScanOnceTaskInput {
  /**
   * More settings as the text of a JSON object. Known is `additionType`, a list of what is scanned besides, such
   * as `SCAN_MEMORY`.
   * @example {"additionType":["SCAN_MEMORY"]}
   */
  Param?: string;
  /**
   * Absolute paths to scan, with `user` for ScanType. On the wire each is a parameter such as `ScanPath.1`.
   * @example [
   * "/var/spool/cron"
   * ]
   */
  ScanPath?: string[];
  /**
   * What is scanned on each server.
   * - `system`: what Security Center chooses
   * - `user`: the paths in ScanPath
   * - or a value that the vendor added since
   * @example system
   */
  ScanType?: "system" | "user" | (string & {});
  /**
   * The servers to scan, as a selection of assets that was stored; GetAssetSelectionConfig gives its key.
   * @example 845de1ec-4b08-42e1-b564-31321e48xxxx
   */
  SelectionKey?: string;
}

export interface CreateVirusScanOnceTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateVirusScanOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed, perhaps after it started the scan. Look at ScanTime of
 *   GetVirusScanLatestTaskStatistic before you try again.
 */
export type CreateVirusScanOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateVirusScanOnceTask with one of its documented codes. */
export const isCreateVirusScanOnceTaskError: ErrorGuard<CreateVirusScanOnceTaskErrorCode> = (error) =>
  isCloudError(error, "CreateVirusScanOnceTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Start a virus scan now.
 *
 * Starts a virus scan of chosen servers, once and at once. The response has no id: follow the scan with
 * GetVirusScanLatestTaskStatistic, and read what it found with ListVirusScanMachine and
 * ListVirusScanMachineEvent.
 *
 * Permission: `yundun-sas:CreateVirusScanOnceTask`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createVirusScanOnceTask({
 *   Param: '{"additionType":["SCAN_MEMORY"]}',
 *   ScanPath: ["/var/spool/cron"],
 *   ScanType: "system",
 *   SelectionKey: "845de1ec-4b08-42e1-b564-31321e48xxxx",
 * });
 * ```
 * @throws CloudError
 */
export const createVirusScanOnceTask: TypedRoute<
  CreateVirusScanOnceTaskInput,
  CreateVirusScanOnceTaskOutput,
  CreateVirusScanOnceTaskHttp
> = {
  name: "CreateVirusScanOnceTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateVirusScanOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** CreateVirusScanOnceTask as `client.http` calls it. */
export interface CreateVirusScanOnceTaskHttp {
  "/CreateVirusScanOnceTask": {
    post: {
      parameters: {
        query?: CreateVirusScanOnceTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The scan was started. */
        200: {
          content: {
            "application/json": CreateVirusScanOnceTaskOutput;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
