// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCustomizedStrategyTargetsInput {
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 39.170.43.** */
  SourceIp?: string;
}

export interface DescribeCustomizedStrategyTargetsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  StartegyTargets?: DescribeCustomizedStrategyTargetsOutputStartegyTargetsItem[];
}

export interface DescribeCustomizedStrategyTargetsOutputStartegyTargetsItem {
  /** @example 14590457 */
  GroupId?: bigint;
  /** @example 1884 */
  StrategyId?: bigint;
  /** @example 白名单 */
  StrategyName?: string;
  /** @example 2701ad2e-0e8f-428c-8812-ebb2686e**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCustomizedStrategyTargets({
 *   Lang: "en",
 *   SourceIp: "39.170.43.**",
 * });
 * ```
 * @throws CloudError
 */
export const describeCustomizedStrategyTargets: TypedRoute<
  DescribeCustomizedStrategyTargetsInput,
  DescribeCustomizedStrategyTargetsOutput,
  DescribeCustomizedStrategyTargetsHttp
> = {
  name: "DescribeCustomizedStrategyTargets",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCustomizedStrategyTargets", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["StartegyTargets", "*", "GroupId"], "bigint"],
    [["StartegyTargets", "*", "StrategyId"], "bigint"],
  ],
};

/** DescribeCustomizedStrategyTargets as `client.http` calls it. */
export interface DescribeCustomizedStrategyTargetsHttp {
  "/DescribeCustomizedStrategyTargets": {
    post: {
      parameters: {
        query?: DescribeCustomizedStrategyTargetsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCustomizedStrategyTargetsOutput;
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
