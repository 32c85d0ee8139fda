// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateSearchTemplateInput {
  SearchTemplate: SearchTemplateInput;
}

export interface CreateSearchTemplateOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface SearchTemplateInput {
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
  Id?: number | bigint;
}

/**
 * The documented error codes of CreateSearchTemplate.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type CreateSearchTemplateErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of CreateSearchTemplate with one of its documented codes. */
export const isCreateSearchTemplateError: ErrorGuard<CreateSearchTemplateErrorCode> = (error) =>
  isCloudError(error, "CreateSearchTemplate", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createSearchTemplate({
 *   SearchTemplate: {
 *     Id: 1,
 *     Name: "test1",
 *     DisplayData:
 *       '[{"id":449375484687,"patternsField":"src_ip","selectedtype":"is","selectedOptionsMap":{"is":"匹配字符","like":"模糊匹配字符","not":"不包含字符","is_one_of":"匹配以下任意字符","not_one_of":"不包含以下任意字符"},"selectedTypeList":["is","like","not","is_one_of","not_one_of"],"third_cat":"input","value":"10.0.0.1"}]',
 *     TimeRange: "2020-06-1300:00:00至2020-07-1323:59:59",
 *     LogType: "malware",
 *     Flag: "simple",
 *     Query:
 *       '{"index":["malware"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1591977600000,"lte":1594655999999}}},"must":[{"term":{"src_ip":"10.0.0.1"}}],"must_not":[],"should":[]}}}},"aggs":{"count_stats":{"date_histogram":{"field":"timestamp","interval":"12h","time_zone":"Asia/Shanghai","min_doc_count":1}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
 *     Condition: "src_ip匹配字符:10.0.0.1",
 *   },
 * });
 * ```
 * @throws CloudError
 */
export const createSearchTemplate: TypedRoute<
  CreateSearchTemplateInput,
  CreateSearchTemplateOutput,
  CreateSearchTemplateHttp
> = {
  name: "CreateSearchTemplate",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateSearchTemplate", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateSearchTemplate as `client.http` calls it. */
export interface CreateSearchTemplateHttp {
  "/CreateSearchTemplate": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateSearchTemplateInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateSearchTemplateOutput;
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
