// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListEffectiveAssetsInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 0 */
  NeedStatistics?: 0 | 1 | (number & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 222.185.XX.XX */
  Remark?: string;
  /** @example 27.212.XX.XX */
  SourceIp?: string;
  /** @example 8437592 */
  StrategyId?: number | bigint;
}

export interface DescribeWhiteListEffectiveAssetsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Assets?: DescribeWhiteListEffectiveAssetsOutputAssetsItem[];
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeWhiteListEffectiveAssetsOutputAssetsItem {
  /** @example 60.205.XX.XX */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example test */
  MachineName?: string;
  /** @example 1 */
  ProcessMethod?: 0 | 1 | 2 | (number & {});
  /** @example 35815387 */
  StrategyId?: bigint;
  /** @example test */
  StrategyName?: string;
  /** @example 5 */
  SuspiciousEventCount?: number;
  /** @example 544900ff-1be7-4655-9719-6311cecb3**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListEffectiveAssets({
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   NeedStatistics: 0,
 *   PageSize: 20,
 *   Remark: "222.185.XX.XX",
 *   SourceIp: "27.212.XX.XX",
 *   StrategyId: 8437592,
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListEffectiveAssets: TypedRoute<
  DescribeWhiteListEffectiveAssetsInput,
  DescribeWhiteListEffectiveAssetsOutput,
  DescribeWhiteListEffectiveAssetsHttp
> = {
  name: "DescribeWhiteListEffectiveAssets",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListEffectiveAssets", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Assets", "*", "StrategyId"], "bigint"]],
};

/** DescribeWhiteListEffectiveAssets as `client.http` calls it. */
export interface DescribeWhiteListEffectiveAssetsHttp {
  "/DescribeWhiteListEffectiveAssets": {
    post: {
      parameters: {
        query?: DescribeWhiteListEffectiveAssetsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListEffectiveAssetsOutput;
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
