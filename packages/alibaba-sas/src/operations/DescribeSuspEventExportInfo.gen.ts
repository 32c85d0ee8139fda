// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSuspEventExportInfoInput {
  /**
   * The export, by Id of ExportSuspEvents.
   * @example 123
   */
  ExportId?: number;
}

export interface DescribeSuspEventExportInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * How far the export has come.
   * - `pending`: waits to start
   * - `exporting`: runs
   * - `success`: ended as it should, and Link has the file
   * - `failed`: failed
   * - or a value that the vendor added since
   * @example success
   */
  ExportStatus?: "pending" | "exporting" | "success" | "failed" | (string & {});
  /**
   * What the file is called, a ZIP archive.
   * @example suspicious_event_20221221_1671590521234.zip
   */
  FileName?: string;
  /**
   * When the export was started. The unit is not documented, and it may be 0.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtCreate?: number;
  /**
   * When the export changed last. The unit is not documented, and it may be 0.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtModified?: number;
  /**
   * The export, as it was given in ExportId.
   * @example 11
   */
  Id?: number;
  /**
   * Signed address of the file in OSS. Fetch it soon, it expires: `Expires` in it is the end in seconds since
   * 1970, an hour after the export in the vendor's example.
   */
  Link?: string;
  /**
   * How much of it is done, in percent.
   * @example 100
   */
  Progress?: number;
  /**
   * Columns of the file, separated by commas.
   * @example id,eventSubType,eventDetail,level,status,ip,instanceName,desc,lastTime,operateTime,note
   */
  Properties?: string;
  /**
   * How many alerts are exported.
   * @example 1
   */
  TotalCount?: number;
  /**
   * What is exported, always `suspiciousEvent`.
   * @example suspiciousEvent
   */
  Type?: string;
}

/**
 * The documented error codes of DescribeSuspEventExportInfo.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeSuspEventExportInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSuspEventExportInfo with one of its documented codes. */
export const isDescribeSuspEventExportInfoError: ErrorGuard<DescribeSuspEventExportInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspEventExportInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Read how an export of alerts is doing.
 *
 * Reads the state of an export that ExportSuspEvents started and, at its end, the address of the file. The
 * address needs no credentials for as long as it is valid; keep it out of logs.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspEventExportInfo({ ExportId: 123 });
 * ```
 * @throws CloudError
 */
export const describeSuspEventExportInfo: TypedRoute<
  DescribeSuspEventExportInfoInput,
  DescribeSuspEventExportInfoOutput,
  DescribeSuspEventExportInfoHttp
> = {
  name: "DescribeSuspEventExportInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspEventExportInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Wait for SuspEventsExported: call describeSuspEventExportInfo until `ExportStatus` is `success`, and return
 * that answer.
 *
 * `failed` fails the wait. `pending` or `exporting`, or any value that is not known yet, lets it go on. The
 * first call is made at once, then after 2 seconds, later after up to 30 seconds.
 * @example
 * ```ts
 * const result = await client.waitUntilSuspEventsExported({ ExportId: 123 });
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
 * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 */
export const waitUntilSuspEventsExported: Waiter<
  DescribeSuspEventExportInfoInput,
  DescribeSuspEventExportInfoOutput
> = {
  name: "SuspEventsExported",
  route: describeSuspEventExportInfo,
  path: ["ExportStatus"],
  success: ["success"],
  failure: ["failed"],
  retry: ["pending", "exporting"],
  minDelay: 2000,
  maxDelay: 30000,
  wait,
};

/** DescribeSuspEventExportInfo as `client.http` calls it. */
export interface DescribeSuspEventExportInfoHttp {
  "/DescribeSuspEventExportInfo": {
    post: {
      parameters: {
        query?: DescribeSuspEventExportInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description State of the export. */
        200: {
          content: {
            "application/json": DescribeSuspEventExportInfoOutput;
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
