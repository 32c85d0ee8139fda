// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileProtectEventInput {
  /** @example 12 */
  Id?: number | bigint;
}

export interface GetFileProtectEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectEventOutputData;
}

export interface GetFileProtectEventOutputData {
  /** @example 1 */
  AlertLevel?: 0 | 1 | 2 | 3 | (number & {});
  /** @example ["touch","/usr/local/aaaa"] */
  CmdLine?: string;
  /** @example /usr/local */
  FilePath?: string;
  /** @example rwxr-xr-x */
  FilePermission?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  FirstTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  HandleTime?: number;
  /** @example 55037 */
  Id?: bigint;
  /** @example i-wz92q7m5hsbgfhdss*** */
  InstanceName?: string;
  /** @example 172.16.XX.XX */
  InternetIp?: string;
  /** @example 10.42.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694576692000
   */
  LatestTime?: number;
  /** @example DELETE */
  Operation?: string;
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /** @example /bin/bash33 */
  ProcPath?: string;
  /** @example 3453 */
  ProcessId?: string;
  /** @example ["test"] */
  Remark?: string;
  /** @example test-000 */
  RuleName?: string;
  /** @example 1 */
  Status?: 0 | 1 | 2 | (number & {});
  /** @example 1001 */
  UserId?: string;
  /** @example test */
  UserName?: string;
  /** @example 49f1360f-62c8-4b48-a24c-5cc317656419 */
  Uuid?: string;
}

/**
 * The documented error codes of GetFileProtectEvent.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileProtectEventErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileProtectEvent with one of its documented codes. */
export const isGetFileProtectEventError: ErrorGuard<GetFileProtectEventErrorCode> = (error) =>
  isCloudError(error, "GetFileProtectEvent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileProtectEvent({ Id: 12 });
 * ```
 * @throws CloudError
 */
export const getFileProtectEvent: TypedRoute<
  GetFileProtectEventInput,
  GetFileProtectEventOutput,
  GetFileProtectEventHttp
> = {
  name: "GetFileProtectEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "Id"], "bigint"]],
};

/** GetFileProtectEvent as `client.http` calls it. */
export interface GetFileProtectEventHttp {
  "/GetFileProtectEvent": {
    post: {
      parameters: {
        query?: GetFileProtectEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectEventOutput;
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
