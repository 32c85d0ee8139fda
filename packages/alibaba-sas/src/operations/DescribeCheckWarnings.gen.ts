// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningsInput {
  /** @example 2546 */
  CheckId?: number | bigint;
  /** @example hc.check.type.attack_defense */
  CheckType?:
    | "hc.check.type.identity_auth"
    | "hc.check.type.access_control"
    | "hc.check.type.network_service"
    | "hc.check.type.service_conf"
    | "hc.check.type.file_rights"
    | "hc.check.type.security_audit"
    | "hc.check.type.attack_defense"
    | "hc.check.type.others"
    | (string & {});
  /** @example /redis */
  ContainerName?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  ResourceDirectoryAccountId?: number | bigint;
  /** @example 10354 */
  RiskId: number | bigint;
  /** @example 1 */
  RiskStatus?: 1 | 2 | 3 | 5 | 6 | (number & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example d42f938c-d962-48a0-90f9-05**** */
  Uuid: string;
}

export interface DescribeCheckWarningsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckWarnings?: DescribeCheckWarningsOutputCheckWarningsItem[];
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeCheckWarningsOutputCheckWarningsItem {
  /** @example 2546 */
  CheckId?: bigint;
  /** @example 212251441 */
  CheckWarningId?: bigint;
  /** @example 8de456b00ff0a2009ee8ef7fc59fd0457fa44f20b8282af3e79c2a0e2492**** */
  ContainerId?: string;
  /** @example /svn-host */
  ContainerName?: string;
  /** @example ScriptKilledOfCpuHigh */
  ExecErrorMessage?: string;
  /** @example 0 */
  FixStatus?: 0 | 1 | (number & {});
  /** @example passwordExpire */
  Item?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1704937755000
   */
  LastHandleTime?: number;
  /** @example high */
  Level?: "high" | "medium" | "low" | (string & {});
  /** @example ignore */
  Reason?: string;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 5 | 6 | (number & {});
  /** @example hc.check.type.identity_auth */
  Type?: string;
  /** @example d42f938c-d962-48a0-90f9-**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeCheckWarnings.
 *
 * - `UnknownError` (HTTP 400)
 * - `ConsoleError` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCheckWarningsErrorCode =
  | "UnknownError"
  | "ConsoleError"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeCheckWarnings with one of its documented codes. */
export const isDescribeCheckWarningsError: ErrorGuard<DescribeCheckWarningsErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckWarnings", [
    "UnknownError",
    "ConsoleError",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22):
 * two sources disagree about RiskId (required).
 *
 * Permission: `yundun-sas:DescribeCheckWarnings`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckWarnings({
 *   CheckId: 2546,
 *   CheckType: "hc.check.type.attack_defense",
 *   ContainerName: "/redis",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskId: 10354,
 *   RiskStatus: 1,
 *   SourceIp: "1.2.XX.XX",
 *   Uuid: "d42f938c-d962-48a0-90f9-05****",
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckWarnings: TypedRoute<
  DescribeCheckWarningsInput,
  DescribeCheckWarningsOutput,
  DescribeCheckWarningsHttp
> = {
  name: "DescribeCheckWarnings",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckWarnings", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["CheckWarnings", "*", "CheckId"], "bigint"],
    [["CheckWarnings", "*", "CheckWarningId"], "bigint"],
  ],
};

/**
 * Walk through `CheckWarnings` of all pages: `for await (const item of paginateDescribeCheckWarnings(…))`.
 *
 * Each page is a call of describeCheckWarnings, made when it is needed, until `TotalCount` is reached or one is
 * empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 *
 * Permission: `yundun-sas:DescribeCheckWarnings`.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeCheckWarnings({
 *   CheckId: 2546,
 *   CheckType: "hc.check.type.attack_defense",
 *   ContainerName: "/redis",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskId: 10354,
 *   RiskStatus: 1,
 *   SourceIp: "1.2.XX.XX",
 *   Uuid: "d42f938c-d962-48a0-90f9-05****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCheckWarnings: Pager<
  DescribeCheckWarningsInput,
  DescribeCheckWarningsOutput,
  NonNullable<DescribeCheckWarningsOutput["CheckWarnings"]>[number]
> = {
  route: describeCheckWarnings,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["CheckWarnings"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeCheckWarnings as `client.http` calls it. */
export interface DescribeCheckWarningsHttp {
  "/DescribeCheckWarnings": {
    post: {
      parameters: {
        query: DescribeCheckWarningsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckWarningsOutput;
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
