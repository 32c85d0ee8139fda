// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, type Waiter, wait } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetVirusScanLatestTaskStatisticInput = {};

export interface GetVirusScanLatestTaskStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The scan. */
  Data?: VirusScan;
}

/** The scan. */
export interface VirusScan {
  /**
   * How many servers the scan is done with.
   * @example 2
   */
  CompleteMachine?: number;
  /**
   * What a server is called, in the vendor's example one of three.
   * @example testMahine1
   */
  MachineName?: string;
  /**
   * How much of it is done in percent, as text without a percent sign.
   * @example 92
   */
  Progress?: string;
  /**
   * The highest risk that was found.
   * - `high`: high risk
   * - `medium`: medium risk
   * - `low`: low risk
   * - or a value that the vendor added since
   * @example medium
   */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /**
   * How many servers have no findings.
   * @example 1
   */
  SafeMachine?: number;
  /**
   * How many servers are scanned in all.
   * @example 3
   */
  ScanMachine?: number;
  /**
   * Paths that are scanned, with `user` for ScanType.
   * @example [
   * "C:/test1"
   * ]
   */
  ScanPath?: string[];
  /**
   * When it was started, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1681145862000
   */
  ScanTime?: number;
  /**
   * What is scanned on each server.
   * - `system`: what Security Center chooses
   * - `user`: the paths in ScanPath
   * - or a value that the vendor added since
   * @example system
   */
  ScanType?: "system" | "user" | (string & {});
  /**
   * How far it has come; 20 and 50 are states of one server's part.
   * - `0`: waits to start
   * - `10`: runs
   * - `20`: the script was sent to the server
   * - `50`: runs on the server
   * - `100`: ended
   * - or a value that the vendor added since
   * @example 0
   */
  Status?: 0 | 10 | 20 | 50 | 100 | (number & {});
  /**
   * How many alerts the scan has raised.
   * @example 2
   */
  SuspiciousCount?: number;
  /**
   * How many servers have findings.
   * @example 2
   */
  SuspiciousMachine?: number;
  /**
   * The scan; another value here tells that another scan was started.
   * @example fc98d58eb56f699d49bf7ebbd6d7****
   */
  TaskId?: string;
  /**
   * How many servers are not scanned yet or could not be.
   * @example 1
   */
  UnCompleteMachine?: number;
}

/**
 * The documented error codes of GetVirusScanLatestTaskStatistic.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type GetVirusScanLatestTaskStatisticErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetVirusScanLatestTaskStatistic with one of its documented codes. */
export const isGetVirusScanLatestTaskStatisticError: ErrorGuard<GetVirusScanLatestTaskStatisticErrorCode> = (error) =>
  isCloudError(error, "GetVirusScanLatestTaskStatistic", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Read how the latest virus scan is doing.
 *
 * Reads progress and findings of the virus scan that was started last. Shortly after CreateVirusScanOnceTask
 * that may still be the scan before: read TaskId before you start one, and trust the result once TaskId is
 * another.
 *
 * Permission: `yundun-sas:GetVirusScanLatestTaskStatistic`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getVirusScanLatestTaskStatistic();
 * ```
 * @throws CloudError
 */
export const getVirusScanLatestTaskStatistic: TypedRoute<
  GetVirusScanLatestTaskStatisticInput,
  GetVirusScanLatestTaskStatisticOutput,
  GetVirusScanLatestTaskStatisticHttp
> = {
  name: "GetVirusScanLatestTaskStatistic",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetVirusScanLatestTaskStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Wait for VirusScanFinished: call getVirusScanLatestTaskStatistic until `Data.Status` is `100`, and return that
 * answer.
 *
 * `0` or `10` or `20` or `50`, or any value that is not known yet, lets it go on. The first call is made at
 * once, then after 10 seconds, later after up to 60 seconds.
 *
 * Permission: `yundun-sas:GetVirusScanLatestTaskStatistic`.
 * @example
 * ```ts
 * const result = await client.waitUntilVirusScanFinished();
 * ```
 * @throws WaitError with `state` and `output` as seen last: its `kind` is `timeout` when `options.timeout` is
 * over (10 minutes unless you say otherwise), `aborted` by `options.signal`
 * @throws CloudError when a call fails and repeating it would not help
 */
export const waitUntilVirusScanFinished: Waiter<
  GetVirusScanLatestTaskStatisticInput,
  GetVirusScanLatestTaskStatisticOutput
> = {
  name: "VirusScanFinished",
  route: getVirusScanLatestTaskStatistic,
  path: ["Data", "Status"],
  success: [100],
  retry: [0, 10, 20, 50],
  minDelay: 10000,
  maxDelay: 60000,
  wait,
};

/** GetVirusScanLatestTaskStatistic as `client.http` calls it. */
export interface GetVirusScanLatestTaskStatisticHttp {
  "/GetVirusScanLatestTaskStatistic": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Progress and findings. */
        200: {
          content: {
            "application/json": GetVirusScanLatestTaskStatisticOutput;
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
