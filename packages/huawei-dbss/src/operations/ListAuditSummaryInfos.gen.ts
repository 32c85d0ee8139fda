// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditSummaryInfosInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /** Number of instances before the page, as text. Without it 0. */
  offset?: string;
  /** Number of instances on a page, as text, 1 to 10000. Without it 100. */
  limit?: string;
}

export interface ListAuditSummaryInfosOutput {
  /** Id of the project that the path names. */
  project_id?: string;
  /**
   * How long all instances have audited.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  audit_duration?: number;
  /**
   * Statements seen, by all instances.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  total_sql?: number;
  /**
   * Risks found, by all instances.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  total_risk?: number;
  /**
   * Statements seen today, by all instances.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  today_sql?: number;
  /**
   * Risks found today, by all instances.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  today_risk?: number;
  /**
   * Sessions seen today, by all instances.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  today_session?: number;
  /**
   * When these numbers were summed up, probably in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  update_time?: number;
  /** The instances of this page. */
  data_list?: AuditSummaryInfo[];
  /** Number of instances on all pages. */
  total?: number;
}

/** What one audit instance has seen. */
export interface AuditSummaryInfo {
  /** Id of this entry. */
  id?: bigint;
  /**
   * Whether the instance could be summed up.
   * - `1`: it was
   * - `2`: it was not
   * - or a value that the vendor added since
   */
  status?: "1" | "2" | (string & {});
  /** Id of the project that the path names. */
  project_id?: string;
  /** Id of the audit instance. */
  instance_id?: bigint;
  /** Name of the audit instance. */
  instance_name?: string;
  /**
   * How long it has been auditing.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  audit_duration?: number;
  /**
   * Statements seen.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  total_sql?: number;
  /**
   * Risks found.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  total_risk?: number;
  /**
   * Statements seen today.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  today_sql?: number;
  /**
   * Risks found today.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  today_risk?: number;
  /**
   * Sessions seen today.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  today_session?: number;
  /**
   * When these numbers were summed up, probably in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   */
  update_time?: number;
  /** Kept for later. */
  reserve1?: string;
  /** Kept for later. */
  reserve2?: string;
}

/**
 * List what the audit instances of a project have seen.
 *
 * Totals of the project and, page by page, the numbers of each audit instance, as of the last run of the summary
 * task; UpdateAuditTaskStatus runs it.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditSummaryInfos();
 * ```
 * @throws CloudError
 * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html
 */
export const listAuditSummaryInfos: TypedRoute<
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  ListAuditSummaryInfosHttp
> = {
  name: "ListAuditSummaryInfos",
  method: "GET",
  path: "/v2/{project_id}/audit/summary/info",
  rest: "query",
  idempotent: true,
  convert: [
    [["data_list", "*", "id"], "bigint"],
    [["data_list", "*", "instance_id"], "bigint"],
  ],
};

/**
 * Walk through `data_list` of all pages: `for await (const item of paginateListAuditSummaryInfos(…))`.
 *
 * Each page is a call of listAuditSummaryInfos, made when it is needed, until `total` is reached or one is
 * empty. `offset`, the number of items before the first page, is 0 and `limit` 100 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListAuditSummaryInfos()) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html
 */
export const paginateListAuditSummaryInfos: Pager<
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  AuditSummaryInfo
> = {
  route: listAuditSummaryInfos,
  position: "offset",
  counts: "items",
  first: 0,
  size: "limit",
  defaultSize: 100,
  texts: ["offset", "limit"],
  items: ["data_list"],
  total: ["total"],
  paginate,
};

/** ListAuditSummaryInfos as `client.http` calls it. */
export interface ListAuditSummaryInfosHttp {
  "/v2/{project_id}/audit/summary/info": {
    get: {
      parameters: {
        query?: {
          offset?: string;
          limit?: string;
        };
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description Totals and one page of instances. */
        200: {
          content: {
            "application/json": ListAuditSummaryInfosOutput;
          };
        };
        /** @description A parameter is wrong. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description Signature or token was not accepted. */
        401: {
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
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
