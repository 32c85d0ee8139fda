// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVirusScanTaskStatusInput {
  /**
   * The scan, by the TaskID of CreateVirusScanTask. The vendor does not say which scan is read without it.
   * @example dskaldjskld
   */
  TaskID?: string;
}

/** Envelope of every response. */
export interface DescribeVirusScanTaskStatusOutput {
  /**
   * Number of containers that the scan is to search.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 339
   */
  ContainerTotal: number;
  /**
   * Number of containers in which malware was found.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskContainerCnt: number;
  /**
   * How the scan is doing.
   * - `SCAN_NONE`: there is no scan
   * - `SCAN_SCANNING`: under way
   * - `SCAN_FINISH`: done
   * - `SCAN_TIMEOUT`: given up after the Timeout of the scan
   * - `SCAN_CANCELING`: being cancelled
   * - `SCAN_CANCELED`: cancelled
   * - `SCANNING`: under way; in the vendor's payload
   * - or a value that the vendor added since
   * @example SCANNING
   */
  Status:
    | "SCAN_NONE"
    | "SCAN_SCANNING"
    | "SCAN_FINISH"
    | "SCAN_TIMEOUT"
    | "SCAN_CANCELING"
    | "SCAN_CANCELED"
    | "SCANNING"
    | (string & {});
  /**
   * How much of the scan is done; a percentage, by its likeness to DescribeAssetImageScanStatus.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Schedule: number;
  /**
   * Number of containers that were searched so far.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ContainerScanCnt: number;
  /**
   * Number of malicious files found so far.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  RiskCnt: number;
  /**
   * Time that the rest of the scan will take, in seconds.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 4666
   */
  LeftSeconds: number;
  /**
   * When the scan began, as YYYY-MM-DD HH:mm:ss; the definitions' example is in ISO 8601.
   * @example 2020-11-21 15:16:00
   */
  StartTime: string;
  /**
   * When the scan ended, written like StartTime; the payload has one although the scan still runs.
   * @example 2020-11-21 15:16:00
   */
  EndTime: string;
  /**
   * What started the scan.
   * - `CYCLE`: the schedule
   * - `MANUAL`: a call or a person
   * - or a value that the vendor added since
   * @example CYCLE
   */
  ScanType: "CYCLE" | "MANUAL" | (string & {});
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of DescribeVirusScanTaskStatus.
 *
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InvalidParameter`: TaskID has a bad value.
 * - `ResourceNotFound`: There is no such scan.
 */
export type DescribeVirusScanTaskStatusErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of DescribeVirusScanTaskStatus with one of its documented codes. */
export const isDescribeVirusScanTaskStatusError: ErrorGuard<DescribeVirusScanTaskStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeVirusScanTaskStatus", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Read how a scan of containers for malware is doing.
 *
 * State and progress of a scan that CreateVirusScanTask started or that runs on a schedule. What it found stands
 * in DescribeVirusList.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVirusScanTaskStatus({ TaskID: "dskaldjskld" });
 * ```
 * @throws CloudError
 */
export const describeVirusScanTaskStatus: TypedRoute<
  DescribeVirusScanTaskStatusInput,
  DescribeVirusScanTaskStatusOutput,
  DescribeVirusScanTaskStatusHttp
> = {
  name: "DescribeVirusScanTaskStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusScanTaskStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  errors: { InternalError: "server", InvalidParameter: "invalid", ResourceNotFound: "notFound" },
};

/**
 * Wait for VirusScanFinished: call describeVirusScanTaskStatus until `Status` is `SCAN_FINISH`, and return that
 * answer.
 *
 * `SCAN_TIMEOUT` or `SCAN_CANCELED` fails the wait. `SCAN_NONE` or `SCAN_SCANNING` or `SCANNING` or
 * `SCAN_CANCELING`, or any value that is not known yet, lets it go on. The first call is made at once, then
 * after 10 seconds, later after up to 120 seconds.
 * @example
 * ```ts
 * const result = await client.waitUntilVirusScanFinished({ TaskID: "dskaldjskld" });
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
 * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 */
export const waitUntilVirusScanFinished: Waiter<DescribeVirusScanTaskStatusInput, DescribeVirusScanTaskStatusOutput> = {
  name: "VirusScanFinished",
  route: describeVirusScanTaskStatus,
  path: ["Status"],
  success: ["SCAN_FINISH"],
  failure: ["SCAN_TIMEOUT", "SCAN_CANCELED"],
  retry: ["SCAN_NONE", "SCAN_SCANNING", "SCANNING", "SCAN_CANCELING"],
  minDelay: 10000,
  maxDelay: 120000,
  wait,
};

/** DescribeVirusScanTaskStatus as `client.http` calls it. */
export interface DescribeVirusScanTaskStatusHttp {
  "/DescribeVirusScanTaskStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusScanTaskStatusInput;
        };
      };
      responses: {
        /** @description State and progress of the scan, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusScanTaskStatusOutput;
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
