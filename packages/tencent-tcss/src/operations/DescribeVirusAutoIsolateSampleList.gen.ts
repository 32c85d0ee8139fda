// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeVirusAutoIsolateSampleListInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example UpdateTime */
  By?: string;
  /** @example asc */
  Order?: string;
}

export interface DescribeVirusAutoIsolateSampleListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 102
   */
  TotalCount?: number;
  List?: VirusAutoIsolateSampleInfo[];
}

export interface VirusAutoIsolateSampleInfo {
  /** @example 61d7d84e979212bed18ed9aa8748defa */
  MD5?: string;
  /** @example virusname */
  VirusName?: string;
  /** @example 2020-01-01 00:00:01 */
  ModifyTime?: string;
  /** @example true */
  AutoIsolateSwitch?: boolean;
}

/**
 * The documented error codes of DescribeVirusAutoIsolateSampleList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeVirusAutoIsolateSampleListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeVirusAutoIsolateSampleList with one of its documented codes. */
export const isDescribeVirusAutoIsolateSampleListError: ErrorGuard<DescribeVirusAutoIsolateSampleListErrorCode> = (
  error,
) => isCloudError(error, "DescribeVirusAutoIsolateSampleList", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVirusAutoIsolateSampleList();
 * ```
 * @throws CloudError
 */
export const describeVirusAutoIsolateSampleList: TypedRoute<
  DescribeVirusAutoIsolateSampleListInput,
  DescribeVirusAutoIsolateSampleListOutput,
  DescribeVirusAutoIsolateSampleListHttp
> = {
  name: "DescribeVirusAutoIsolateSampleList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeVirusAutoIsolateSampleList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeVirusAutoIsolateSampleList as `client.http` calls it. */
export interface DescribeVirusAutoIsolateSampleListHttp {
  "/DescribeVirusAutoIsolateSampleList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeVirusAutoIsolateSampleListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeVirusAutoIsolateSampleListOutput;
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
