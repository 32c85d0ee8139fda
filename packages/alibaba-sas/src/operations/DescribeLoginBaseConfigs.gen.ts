// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeLoginBaseConfigsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 5 */
  PageSize?: number;
  /** @example [ {"target": "inet-7c676676-06fa-442e-90fb-b802e5d6****", "targetType": "uuid" } ] */
  Target?: string;
  /** @example login_common_location */
  Type: "login_common_location" | "login_common_ip" | "login_common_time" | "login_common_account" | (string & {});
}

export interface DescribeLoginBaseConfigsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BaseConfigs?: DescribeLoginBaseConfigsOutputBaseConfigsItem[];
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 200 */
  TotalCount?: number;
}

export interface DescribeLoginBaseConfigsOutputBaseConfigsItem {
  /** @example 1582318**** */
  Account?: string;
  /** @example 07:00 */
  EndTime?: string;
  /** @example 192.168.XX.XX */
  Ip?: string;
  /** @example BeiJing */
  Location?: string;
  /** @example test */
  Remark?: string;
  /** @example 08:00 */
  StartTime?: string;
  TargetList?: DescribeLoginBaseConfigsOutputBaseConfigsItemTargetListItem[];
  /** @example 172 */
  TotalCount?: number;
  /** @example 13 */
  UuidCount?: number;
}

export interface DescribeLoginBaseConfigsOutputBaseConfigsItemTargetListItem {
  /** @example 0011ea53-738c-4bff-93be-ce6a1cc9**** */
  Target?: string;
  /** @example uuid */
  TargetType?: "uuid" | "groupId" | "global" | (string & {});
}

/**
 * The documented error codes of DescribeLoginBaseConfigs.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeLoginBaseConfigsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeLoginBaseConfigs with one of its documented codes. */
export const isDescribeLoginBaseConfigsError: ErrorGuard<DescribeLoginBaseConfigsErrorCode> = (error) =>
  isCloudError(error, "DescribeLoginBaseConfigs", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeLoginBaseConfigs({
 *   CurrentPage: 1,
 *   PageSize: 5,
 *   Target: '[ {"target": "inet-7c676676-06fa-442e-90fb-b802e5d6****", "targetType": "uuid" } ]',
 *   Type: "login_common_location",
 * });
 * ```
 * @throws CloudError
 */
export const describeLoginBaseConfigs: TypedRoute<
  DescribeLoginBaseConfigsInput,
  DescribeLoginBaseConfigsOutput,
  DescribeLoginBaseConfigsHttp
> = {
  name: "DescribeLoginBaseConfigs",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeLoginBaseConfigs", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `BaseConfigs` of all pages: `for await (const item of paginateDescribeLoginBaseConfigs(…))`.
 *
 * Each page is a call of describeLoginBaseConfigs, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 5 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeLoginBaseConfigs({
 *   CurrentPage: 1,
 *   PageSize: 5,
 *   Target: '[ {"target": "inet-7c676676-06fa-442e-90fb-b802e5d6****", "targetType": "uuid" } ]',
 *   Type: "login_common_location",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeLoginBaseConfigs: Pager<
  DescribeLoginBaseConfigsInput,
  DescribeLoginBaseConfigsOutput,
  NonNullable<DescribeLoginBaseConfigsOutput["BaseConfigs"]>[number]
> = {
  route: describeLoginBaseConfigs,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 5,
  items: ["BaseConfigs"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeLoginBaseConfigs as `client.http` calls it. */
export interface DescribeLoginBaseConfigsHttp {
  "/DescribeLoginBaseConfigs": {
    post: {
      parameters: {
        query: DescribeLoginBaseConfigsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeLoginBaseConfigsOutput;
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
