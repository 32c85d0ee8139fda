// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeSimilarSecurityEventsInput {
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Language of names and texts in the response.
   * @example zh
   */
  Lang?: Language;
  /**
   * How many alerts a page may have.
   * @example 20
   */
  PageSize?: number;
  /** An account, by its id. Only the vendor's SDKs have it, without a word on its use; leave it out. */
  ResourceOwnerId?: number | bigint;
  /**
   * IP address that the request comes from; it may be left out.
   * @example 1.2.XX.XX
   */
  SourceIp?: string;
  /**
   * The search, from CreateSimilarSecurityEventsQueryTask.
   * @example 1689135
   */
  TaskId: number | bigint;
}

export interface DescribeSimilarSecurityEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** Position and size of this page. */
  PageInfo?: DescribeSimilarSecurityEventsOutputPageInfo;
  /** Alerts of this page. */
  SecurityEventsResponse?: SimilarSecurityEvent[];
}

export interface DescribeSimilarSecurityEventsOutputPageInfo {
  /**
   * Number of alerts on this page.
   * @example 5
   */
  Count?: number;
  /**
   * Which page this is, counted from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many alerts a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Number of alerts on all pages.
   * @example 5
   */
  TotalCount?: number;
}

/** One alert that is like the given one. */
export interface SimilarSecurityEvent {
  /**
   * What was detected, such as `Trojan`.
   * @example Trojan
   */
  EventName?: string;
  /**
   * Kind of threat in words, such as `Malicious Software`.
   * @example Malicious Software
   */
  EventType?: string;
  /**
   * When it was seen last, in milliseconds since 1970. A number here, a text in DescribeSuspEvents.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1648544361480
   */
  LastTime?: number;
  /**
   * When it was seen first, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1648457961000
   */
  OccurrenceTime?: number;
  /**
   * The alert, as Id of DescribeSuspEvents has it.
   * @example 158661
   */
  SecurityEventId?: bigint;
  /**
   * Affected server in Security Center's own numbering.
   * @example qweeqq-13232-daweq-w****
   */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeSimilarSecurityEvents.
 *
 * - `OperationTaskNotExists` (HTTP 400): There is no search with this id; take TaskId from the response of
 *   CreateSimilarSecurityEventsQueryTask.
 * - `IllegalParam` (HTTP 400): A parameter has a value that the service does not accept.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation. Which RAM action it needs is not
 *   documented.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeSimilarSecurityEventsErrorCode =
  | "OperationTaskNotExists"
  | "IllegalParam"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of DescribeSimilarSecurityEvents with one of its documented codes. */
export const isDescribeSimilarSecurityEventsError: ErrorGuard<DescribeSimilarSecurityEventsErrorCode> = (error) =>
  isCloudError(error, "DescribeSimilarSecurityEvents", [
    "OperationTaskNotExists",
    "IllegalParam",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * List alerts that are like one alert.
 *
 * Lists the alerts that a task of CreateSimilarSecurityEventsQueryTask found: those of the same rule or kind as
 * one alert. Read them before HandleSimilarSecurityEvents does one thing about all of them.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSimilarSecurityEvents({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SourceIp: "1.2.XX.XX",
 *   TaskId: 1689135,
 * });
 * ```
 * @throws CloudError
 */
export const describeSimilarSecurityEvents: TypedRoute<
  DescribeSimilarSecurityEventsInput,
  DescribeSimilarSecurityEventsOutput,
  DescribeSimilarSecurityEventsHttp
> = {
  name: "DescribeSimilarSecurityEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSimilarSecurityEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["SecurityEventsResponse", "*", "SecurityEventId"], "bigint"]],
  errors: {
    OperationTaskNotExists: "notFound",
    IllegalParam: "invalid",
    NoPermission: "permission",
    ServerError: "server",
  },
};

/**
 * Walk through `SecurityEventsResponse` of all pages: `for await (const item of
 * paginateDescribeSimilarSecurityEvents(…))`.
 *
 * Each page is a call of describeSimilarSecurityEvents, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeSimilarSecurityEvents({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SourceIp: "1.2.XX.XX",
 *   TaskId: 1689135,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeSimilarSecurityEvents: Pager<
  DescribeSimilarSecurityEventsInput,
  DescribeSimilarSecurityEventsOutput,
  SimilarSecurityEvent
> = {
  route: describeSimilarSecurityEvents,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["SecurityEventsResponse"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeSimilarSecurityEvents as `client.http` calls it. */
export interface DescribeSimilarSecurityEventsHttp {
  "/DescribeSimilarSecurityEvents": {
    post: {
      parameters: {
        query: DescribeSimilarSecurityEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of alerts. */
        200: {
          content: {
            "application/json": DescribeSimilarSecurityEventsOutput;
          };
        };
        /** @description There is no such search, or a parameter is wrong. */
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
