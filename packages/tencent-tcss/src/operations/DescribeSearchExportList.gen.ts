// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSearchExportListInput {
  /**
   * @example {\"index\":[\"netflow\"],\"body\":{\"query\":{\"bool\":{\"filter\":{\"bool\":{\"filter\":{\"range\":{\"timestamp\":{\"gte\":1597075200000,\"lte\":1597161599999}}},\"must\":[],\"must_not\":[],\"should\":[]}}}},\"highlight\":{\"fields\":{\"*\":{}}}},\"sort\":[{\"timestamp\":\"desc\"}]}
   */
  Query: string;
  LogTypes?: string[];
}

export interface DescribeSearchExportListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 351753 */
  JobId?: string;
}

/**
 * The documented error codes of DescribeSearchExportList.
 *
 * - `InternalError`
 * - `InternalError.MainDBFail`
 * - `InvalidParameter`
 */
export type DescribeSearchExportListErrorCode = "InternalError" | "InternalError.MainDBFail" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSearchExportList with one of its documented codes. */
export const isDescribeSearchExportListError: ErrorGuard<DescribeSearchExportListErrorCode> = (error) =>
  isCloudError(error, "DescribeSearchExportList", ["InternalError", "InternalError.MainDBFail", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSearchExportList({
 *   Query:
 *     '{"index":["netflow"],"body":{"query":{"bool":{"filter":{"bool":{"filter":{"range":{"timestamp":{"gte":1597075200000,"lte":1597161599999}}},"must":[],"must_not":[],"should":[]}}}},"highlight":{"fields":{"*":{}}}},"sort":[{"timestamp":"desc"}]}',
 * });
 * ```
 * @throws CloudError
 */
export const describeSearchExportList: TypedRoute<
  DescribeSearchExportListInput,
  DescribeSearchExportListOutput,
  DescribeSearchExportListHttp
> = {
  name: "DescribeSearchExportList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSearchExportList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSearchExportList as `client.http` calls it. */
export interface DescribeSearchExportListHttp {
  "/DescribeSearchExportList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSearchExportListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSearchExportListOutput;
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
