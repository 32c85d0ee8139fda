// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSearchTemplatesInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 12
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
}

export interface DescribeSearchTemplatesOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 21
   */
  TotalCount?: number;
  List?: SearchTemplate[];
}

export interface SearchTemplate {
  /** @example template01 */
  Name: string;
  /** @example userlog-container-bash|userlog-container-start|userlog-k8s**** */
  LogType: string;
  /** @example auditID:7d1bb0e4-4dc3-4e84-80b0-84bda092**** */
  Condition: string;
  /** @example 2022-06-10 00:00:00 至 2022-06-10 20:2**** */
  TimeRange: string;
  /**
   * @example {"index":["userlog-container-bash","userlog-container-start","userlog-k8s-api"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"insert_time":{"gte":1654790400000,"lte":1654876799999}}},"must":[{"query_string":{"query":"auditID:7d1bb0e4-4dc3-4e84-80b0-84bda092cff2","analyze_wildcard":true}}],"must_not":[],"should":[]}}}},"aggs":{"count_stats":{"date_histogram":{"field":"insert_time","interval":"30m","time_zone":"Asia/Shanghai","min_doc_count":1}}},"highlight":{"fields":{"*":{}}}},"sort":[{"insert_time":"desc****
   */
  Query: string;
  /** @example standard */
  Flag: "standard" | "simple" | (string & {});
  /** @example ["2006-01-02 15:04:05"] */
  DisplayData: string;
  /** @example 1002 */
  Id?: bigint;
}

/**
 * The documented error codes of DescribeSearchTemplates.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeSearchTemplatesErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSearchTemplates with one of its documented codes. */
export const isDescribeSearchTemplatesError: ErrorGuard<DescribeSearchTemplatesErrorCode> = (error) =>
  isCloudError(error, "DescribeSearchTemplates", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSearchTemplates({ Offset: 0, Limit: 10 });
 * ```
 * @throws CloudError
 */
export const describeSearchTemplates: TypedRoute<
  DescribeSearchTemplatesInput,
  DescribeSearchTemplatesOutput,
  DescribeSearchTemplatesHttp
> = {
  name: "DescribeSearchTemplates",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSearchTemplates", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "List", "*", "Id"], "bigint"]],
};

/** DescribeSearchTemplates as `client.http` calls it. */
export interface DescribeSearchTemplatesHttp {
  "/DescribeSearchTemplates": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSearchTemplatesInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSearchTemplatesOutput;
            };
          };
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
