// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFilters, SortOrder } from "../schemas.gen.js";

export interface DescribeSystemVulListInput {
  /**
   * Most vulnerabilities that a page may have. An example of the vendor's writes this integer as a text. Give a
   * number: what you give is sent as it is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Limit?: number;
  /**
   * Number of vulnerabilities before the page. An example of the vendor's writes this integer as a text. Give a
   * number: what you give is sent as it is.
   * @example 0
   */
  Offset?: number | bigint;
  /**
   * List only vulnerabilities that fit all of these. Names: OnlyAffectedContainer, OnlyAffectedNewestImage and
   * CanBeFixed, with true or false; Level, with CRITICAL, HIGH, MIDDLE or LOW; Tags, with POC or EXP; CVEID, Name;
   * ImageID, ImageName, ContainerID, ContainerName, ComponentName, ComponentVersion; FocusOnType, with ALL,
   * SERIOUS_LEVEL (critical and high), IS_SUGGEST (those to look at first), POC_EXP (a proof of concept or an
   * exploit is known) or NETWORK_EXP (it can be exploited from afar).
   */
  Filters?: RunTimeFilters[];
  /**
   * Direction of the sort. The vendor's definitions list lower case, their examples have upper case too.
   * @example desc
   */
  Order?: SortOrder;
  /**
   * Member of a vulnerability to sort by. LatestFoundTime is the only one that the vendor names.
   * @example LatestFoundTime
   */
  By?: string;
}

/** Envelope of every response. */
export interface DescribeSystemVulListOutput {
  /**
   * Number of vulnerabilities on all pages.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 836
   */
  TotalCount: number;
  /** The vulnerabilities on this page. */
  List: VulInfo[];
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/** One vulnerability and how far it reaches. */
export interface VulInfo {
  /**
   * Title of the vulnerability, in the language of the site.
   * @example ISC BIND 缓冲区错误漏洞
   */
  Name: string;
  /**
   * What else is known of the vulnerability. NETWORK is seen; no list is documented.
   * @example [
   * "NETWORK"
   * ]
   */
  Tags: string[];
  /**
   * CVSS base score by version 3, from 0 to 10.
   * @example 7.5
   */
  CVSSV3Score: number;
  /**
   * Severity, as the Level filter has it.
   * - `CRITICAL`: critical
   * - `HIGH`: high
   * - `MIDDLE`: medium
   * - `LOW`: low
   * - or a value that the vendor added since
   * @example HIGH
   */
  Level: "CRITICAL" | "HIGH" | "MIDDLE" | "LOW" | (string & {});
  /**
   * Number in the CVE list, such as CVE-2023-3341.
   * @example CVE-2023-3341
   */
  CVEID: string;
  /**
   * Kind of weakness, such as OUT_OF_BOUNDS_WRITE or RACE_CONDITION.
   * @example OUT_OF_BOUNDS_WRITE
   */
  Category: string;
  /**
   * When it was first found in the account, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-08-10 04:34:55
   */
  FoundTime: string;
  /**
   * When it was last found in the account, as YYYY-MM-DD HH:mm:ss.
   * @example 2024-10-18 23:30:37
   */
  LatestFoundTime: string;
  /**
   * The vendor's id of this entry.
   * @example 173268083
   */
  ID: bigint;
  /**
   * How many images on nodes have it.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  LocalImageCount: number;
  /**
   * How many containers run with it.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ContainerCount: number;
  /**
   * How many images in registries have it.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  RegistryImageCount: number;
  /**
   * The vendor's own number for the vulnerability, for other operations on it.
   * @example pcmgr-444379
   */
  PocID: string;
  /**
   * Whether attacks on the vulnerability are warded off.
   * - `NO_DEFENDED`: no
   * - `DEFENDED`: yes, on the nodes of DefenceScope
   * - or a value that the vendor added since
   * @example DEFENDED
   */
  DefenceStatus: "NO_DEFENDED" | "DEFENDED" | (string & {});
  /**
   * On which nodes attacks are warded off.
   * - `ALL`: on all
   * - `MANUAL`: on chosen ones
   * - or a value that the vendor added since
   * @example ALL
   */
  DefenceScope: "ALL" | "MANUAL" | (string & {});
  /**
   * How many nodes that is.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  DefenceHostCount: number;
  /**
   * How many attacks were warded off.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  DefendedCount: number;
  /**
   * How many of the nodes with the vulnerability have application protection (RASP) on.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 23
   */
  RaspOpenNodeCount?: number;
  /**
   * How many of the nodes with the vulnerability have application protection (RASP) off.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 24
   */
  RaspClosedNodeCount?: number;
}

/**
 * The documented error codes of DescribeSystemVulList.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `InternalError`: The service failed; the call may be repeated.
 * - `InternalError.MainDBFail`: The service could not reach its database; the call may be repeated.
 * - `InvalidParameter`: A parameter has a bad value, such as an unknown name in Filters.
 * - `InvalidParameter.InvalidFormat`: A parameter is not of the form that is expected.
 * - `InvalidParameter.MissingParameter`: Something is missing, such as Values of a filter.
 * - `InvalidParameter.ParsingError`: The service could not parse a parameter.
 * - `InvalidParameterValue`: A value is not among those that a parameter takes.
 * - `MissingParameter`: A parameter that is needed is missing.
 * - `ResourceNotFound`: Something that the call names, such as an image, does not exist.
 */
export type DescribeSystemVulListErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InternalError.MainDBFail"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of DescribeSystemVulList with one of its documented codes. */
export const isDescribeSystemVulListError: ErrorGuard<DescribeSystemVulListErrorCode> = (error) =>
  isCloudError(error, "DescribeSystemVulList", [
    "AuthFailure",
    "InternalError",
    "InternalError.MainDBFail",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, api-intl; 2026-08-21): the vendor's payload has Limit and Offset as texts, and its
 * definitions say integers.
 *
 * List the vulnerabilities of operating systems over all images.
 *
 * One entry per vulnerability, with how many images on nodes and in registries have it, how many containers run
 * with it, and whether attacks on it are warded off. CreateVulScanTask looks for them anew.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSystemVulList({ Limit: 1, Offset: 0 });
 * ```
 * @throws CloudError
 */
export const describeSystemVulList: TypedRoute<
  DescribeSystemVulListInput,
  DescribeSystemVulListOutput,
  DescribeSystemVulListHttp
> = {
  name: "DescribeSystemVulList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSystemVulList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: true,
  convert: [[["Response", "List", "*", "ID"], "bigint"]],
  errors: {
    AuthFailure: "credentials",
    InternalError: "server",
    "InternalError.MainDBFail": "server",
    InvalidParameter: "invalid",
    "InvalidParameter.InvalidFormat": "invalid",
    "InvalidParameter.MissingParameter": "invalid",
    "InvalidParameter.ParsingError": "invalid",
    InvalidParameterValue: "invalid",
    MissingParameter: "invalid",
    ResourceNotFound: "notFound",
  },
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateDescribeSystemVulList(…))`.
 *
 * Each page is a call of describeSystemVulList, made when it is needed, until `TotalCount` is reached or one is
 * empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeSystemVulList({ Limit: 1, Offset: 0 })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeSystemVulList: Pager<DescribeSystemVulListInput, DescribeSystemVulListOutput, VulInfo> = {
  route: describeSystemVulList,
  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 100,
  items: ["List"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeSystemVulList as `client.http` calls it. */
export interface DescribeSystemVulListHttp {
  "/DescribeSystemVulList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSystemVulListInput;
        };
      };
      responses: {
        /** @description One page of vulnerabilities, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSystemVulListOutput;
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
