// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListStrategyListInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 116.88.XX.XX */
  SourceIp?: string;
  /** @example 1,2 */
  StrategyIds?: string;
}

export interface DescribeWhiteListStrategyListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Strategies?: DescribeWhiteListStrategyListOutputStrategiesItem[];
}

export interface DescribeWhiteListStrategyListOutputStrategiesItem {
  /** @example 1 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 8795555 */
  StrategyId?: bigint;
  /** @example test */
  StrategyName?: string;
  /** @example 5 */
  StudyTime?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListStrategyList({
 *   Lang: "zh",
 *   SourceIp: "116.88.XX.XX",
 *   StrategyIds: "1,2",
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListStrategyList: TypedRoute<
  DescribeWhiteListStrategyListInput,
  DescribeWhiteListStrategyListOutput,
  DescribeWhiteListStrategyListHttp
> = {
  name: "DescribeWhiteListStrategyList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListStrategyList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Strategies", "*", "StrategyId"], "bigint"]],
};

/** DescribeWhiteListStrategyList as `client.http` calls it. */
export interface DescribeWhiteListStrategyListHttp {
  "/DescribeWhiteListStrategyList": {
    post: {
      parameters: {
        query?: DescribeWhiteListStrategyListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListStrategyListOutput;
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
