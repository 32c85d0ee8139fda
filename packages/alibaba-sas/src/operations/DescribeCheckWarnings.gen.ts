// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { BaselineLevel, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningsInput {
  /**
   * Baseline by its number, from DescribeCheckWarningSummary.
   * @example 10354
   */
  RiskId: number | bigint;
  /**
   * Server by its id in Security Center, from DescribeWarningMachines.
   * @example d42f938c-d962-48a0-90f9-05****
   */
  Uuid: string;
  /**
   * Only this check of the baseline, by its number.
   * @example 2546
   */
  CheckId?: number | bigint;
  /**
   * Only checks about this.
   * - `hc.check.type.identity_auth`: who logs in, and how
   * - `hc.check.type.access_control`: who may do what
   * - `hc.check.type.network_service`: network and services
   * - `hc.check.type.service_conf`: settings of a service
   * - `hc.check.type.file_rights`: rights on files
   * - `hc.check.type.security_audit`: logs for an audit
   * - `hc.check.type.attack_defense`: defence against intrusion
   * - `hc.check.type.others`: anything else
   * - or a value that the vendor added since
   * @example hc.check.type.attack_defense
   */
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
  /**
   * Only checks in the container that is called so, such as `/redis`.
   * @example /redis
   */
  ContainerName?: string;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Language of texts in the answer; Chinese without it.
   * @example zh
   */
  Lang?: Language;
  /**
   * How many checks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Only checks in this state.
   * - `1`: failed
   * - `2`: being verified
   * - `3`: passed
   * - `5`: expired
   * - `6`: ignored
   * - or a value that the vendor added since
   * @example 1
   */
  RiskStatus?: 1 | 2 | 3 | 5 | 6 | (number & {});
  /**
   * Address that the request comes from. The service sees it by itself; leave it out.
   * @example 1.2.XX.XX
   */
  SourceIp?: string;
}

export interface DescribeCheckWarningsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The checks of this page. */
  CheckWarnings?: BaselineCheck[];
  /**
   * How many checks this page has.
   * @example 10
   */
  Count?: number;
  /**
   * Page that this is, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many checks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * How many checks there are on all pages.
   * @example 100
   */
  TotalCount?: number;
}

/** One check of a baseline on one server or container. */
export interface BaselineCheck {
  /**
   * Which check of the baseline it is; CheckWarningId says on which server besides.
   * @example 2546
   */
  CheckId?: bigint;
  /**
   * Outcome of the check on this server, for DescribeCheckWarningDetail.
   * @example 212251441
   */
  CheckWarningId?: bigint;
  /**
   * Container that was checked: 64 hexadecimal digits.
   * @example 8de456b00ff0a2009ee8ef7fc59fd0457fa44f20b8282af3e79c2a0e2492****
   */
  ContainerId?: string;
  /**
   * Container that was checked, as the runtime calls it, such as `/svn-host`.
   * @example /svn-host
   */
  ContainerName?: string;
  /**
   * Why the check could not run to its end, such as `ScriptKilledOfCpuHigh`.
   * @example ScriptKilledOfCpuHigh
   */
  ExecErrorMessage?: string;
  /**
   * Whether Security Center can repair it.
   * - `0`: it cannot
   * - `1`: it can
   * - or a value that the vendor added since
   * @example 0
   */
  FixStatus?: 0 | 1 | (number & {});
  /**
   * What is checked, in words or as a code; the vendor's example is `passwordExpire`.
   * @example passwordExpire
   */
  Item?: string;
  /**
   * When somebody dealt with it last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1704937755000
   */
  LastHandleTime?: number;
  /** How bad a failed check of a baseline is. */
  Level?: BaselineLevel;
  /**
   * Remark of whoever dealt with it.
   * @example ignore
   */
  Reason?: string;
  /**
   * What came of the check.
   * - `1`: failed
   * - `2`: being verified
   * - `3`: passed
   * - `5`: expired
   * - `6`: ignored
   * - or a value that the vendor added since
   * @example 1
   */
  Status?: 1 | 2 | 3 | 5 | 6 | (number & {});
  /**
   * What the check is about, as the codes of CheckType.
   * @example hc.check.type.identity_auth
   */
  Type?: string;
  /**
   * Server that was checked.
   * @example d42f938c-d962-48a0-90f9-****
   */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeCheckWarnings.
 *
 * - `UnknownError` (HTTP 400): The service failed for a reason that it does not name; try again later.
 * - `ConsoleError` (HTTP 400): An error that the service passes on from behind it; the message says which.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `RdCheckInnerError` (HTTP 500): The check of ResourceDirectoryAccountId failed inside; try again later.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
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
 * Drafted, not verified (typescript-sdk, go-sdk, api-docs, api-docs-2024; 2026-08-22): The definitions disagree
 * whether RiskId is required. It is here, as the newest says..
 *
 * List the checks of a baseline on a server.
 *
 * Each check of the baseline RiskId on the server Uuid, with its state. DescribeCheckWarningDetail says of one
 * what is wrong and how to repair it.
 *
 * Permission: `yundun-sas:DescribeCheckWarnings`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckWarnings({
 *   RiskId: 10354,
 *   Uuid: "d42f938c-d962-48a0-90f9-05****",
 *   CheckId: 2546,
 *   CheckType: "hc.check.type.attack_defense",
 *   ContainerName: "/redis",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskStatus: 1,
 *   SourceIp: "1.2.XX.XX",
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
  errors: {
    UnknownError: "server",
    ConsoleError: "failed",
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
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
 *   RiskId: 10354,
 *   Uuid: "d42f938c-d962-48a0-90f9-05****",
 *   CheckId: 2546,
 *   CheckType: "hc.check.type.attack_defense",
 *   ContainerName: "/redis",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   RiskStatus: 1,
 *   SourceIp: "1.2.XX.XX",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeCheckWarnings: Pager<
  DescribeCheckWarningsInput,
  DescribeCheckWarningsOutput,
  BaselineCheck
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
        /** @description One page of the checks. */
        200: {
          content: {
            "application/json": DescribeCheckWarningsOutput;
          };
        };
        /** @description A parameter is wrong, or the caller lacks a right. */
        400: {
          content: {
            "application/json": ErrorResponse;
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
