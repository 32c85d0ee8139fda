// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateVirusScanTaskInput {
  /**
   * Whether to search all paths; with false, ScanPath and ScanPathType say which ones.
   * @example true
   */
  ScanPathAll: boolean;
  /**
   * What ScanIds and ScanRangeAll speak of.
   * - `0`: containers
   * - `1`: nodes
   * - or a value that the vendor added since
   * @example 1
   */
  ScanRangeType: 0 | 1 | (number & {});
  /**
   * Whether to scan all containers or nodes; with false, ScanIds names them.
   * @example true
   */
  ScanRangeAll: boolean;
  /**
   * Hours after which the scan is given up.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Timeout: number;
  /**
   * What ScanPath lists. Counts only if ScanPathAll is false.
   * - `0`: the paths to search
   * - `1`: the paths to leave out, of all
   * - or a value that the vendor added since
   * @example 0
   */
  ScanPathType?: 0 | 1 | (number & {});
  /**
   * Ids of the containers to scan or, for a ScanRangeType of 1, of the nodes. For a ScanRangeAll of false.
   * @example [
   * "77af405a-e9a5-4d61-810b-7799ef91614c"
   * ]
   */
  ScanIds?: string[];
  /**
   * Paths in a container, to search or to leave out as ScanPathType says.
   * @example [
   * "/home"
   * ]
   */
  ScanPath?: string[];
  /**
   * Which paths to search.
   * - `SCAN_PATH_ALL`: all of them
   * - `SCAN_PATH_DEFAULT`: the default paths of the service
   * - `SCAN_PATH_USER_DEFINE`: those of ScanPath, or all but these
   * - or a value that the vendor added since
   * @example SCAN_PATH_DEFAULT
   */
  ScanPathMode?: "SCAN_PATH_ALL" | "SCAN_PATH_DEFAULT" | "SCAN_PATH_USER_DEFINE" | (string & {});
}

/** Envelope of every response. */
export interface CreateVirusScanTaskOutput {
  /**
   * Id of the scan, for DescribeVirusScanTaskStatus and the TaskId filter of DescribeVirusList.
   * @example 356276635
   */
  TaskID: string;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateVirusScanTask.
 *
 * - `InternalError`: The service failed. Look whether a scan began before you call again.
 * - `InternalError.MainDBFail`: The service could not reach its database. Look whether a scan began before you
 *   call again.
 * - `InvalidParameter`: A parameter has a bad value, or ScanIds or ScanPath is missing.
 * - `ResourceNotFound`: A container or node of ScanIds does not exist.
 */
export type CreateVirusScanTaskErrorCode =
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateVirusScanTask with one of its documented codes. */
export const isCreateVirusScanTaskError: ErrorGuard<CreateVirusScanTaskErrorCode> = (error) =>
  isCloudError(error, "CreateVirusScanTask", [
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Scan running containers for malware.
 *
 * Searches the files of containers, not of images. DescribeVirusScanTaskStatus tells how the scan is doing,
 * DescribeVirusList what it found.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createVirusScanTask({
 *   ScanRangeAll: true,
 *   ScanPathAll: true,
 *   ScanRangeType: 1,
 *   ScanPathMode: "SCAN_PATH_DEFAULT",
 *   Timeout: 2,
 * });
 * ```
 * @throws CloudError
 */
export const createVirusScanTask: TypedRoute<
  CreateVirusScanTaskInput,
  CreateVirusScanTaskOutput,
  CreateVirusScanTaskHttp
> = {
  name: "CreateVirusScanTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateVirusScanTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  errors: {
    InternalError: "server",
    "InternalError.MainDBFail": "server",
    InvalidParameter: "invalid",
    ResourceNotFound: "notFound",
  },
};

/** CreateVirusScanTask as `client.http` calls it. */
export interface CreateVirusScanTaskHttp {
  "/CreateVirusScanTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateVirusScanTaskInput;
        };
      };
      responses: {
        /** @description The scan was started, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: CreateVirusScanTaskOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
