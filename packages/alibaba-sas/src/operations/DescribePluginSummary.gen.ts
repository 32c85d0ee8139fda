// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePluginSummaryInput {
  /** @example zh */
  Lang?: string;
  /** @example alihips */
  PluginName?: string;
}

export interface DescribePluginSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribePluginSummaryOutputData;
}

export interface DescribePluginSummaryOutputData {
  /** @example 3 */
  FailedCnt?: number;
  FailedReasons?: DescribePluginSummaryOutputDataFailedReasonsItem[];
  /** @example 2 */
  OfflineCnt?: number;
  /** @example 10 */
  OnlineCnt?: number;
  /** @example 5 */
  SwitchOffCnt?: number;
  /** @example 20 */
  TotalCnt?: number;
}

export interface DescribePluginSummaryOutputDataFailedReasonsItem {
  /** @example -1 */
  Code?: string;
  /** @example 3 */
  Count?: number;
  /** @example Other */
  Reason?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePluginSummary({
 *   Lang: "zh",
 *   PluginName: "alihips",
 * });
 * ```
 * @throws CloudError
 */
export const describePluginSummary: TypedRoute<
  DescribePluginSummaryInput,
  DescribePluginSummaryOutput,
  DescribePluginSummaryHttp
> = {
  name: "DescribePluginSummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePluginSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribePluginSummary as `client.http` calls it. */
export interface DescribePluginSummaryHttp {
  "/DescribePluginSummary": {
    post: {
      parameters: {
        query?: DescribePluginSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePluginSummaryOutput;
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
