// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarSubscribedStrategyInput {
  /** @example 1 */
  PageNumber: number;
  /** @example 20 */
  PageSize: number;
}

export interface DescribeSoarSubscribedStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  PageNumber?: number;
  /** @example 20 */
  PageSize?: number;
  SoarStrategies?: DescribeSoarSubscribedStrategyOutputSoarStrategiesItem[];
  /** @example 101 */
  TotalCount?: number;
}

export interface DescribeSoarSubscribedStrategyOutputSoarStrategiesItem {
  /** @example 1276085*****4392 */
  Creator?: string;
  /** @example strategy_description_01 */
  Description?: string;
  /** @example 10 */
  ExecuteNum?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1716344106000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1652672104000
   */
  GmtModified?: number;
  /** @example 300063 */
  Id?: bigint;
  /** @example strategy_name01 */
  Name?: string;
  /** @example runmode_TRIGGER_BY_USER */
  RunMode?: string;
  /** @example type_vulfix */
  Type?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarSubscribedStrategy({
 *   PageNumber: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeSoarSubscribedStrategy: TypedRoute<
  DescribeSoarSubscribedStrategyInput,
  DescribeSoarSubscribedStrategyOutput,
  DescribeSoarSubscribedStrategyHttp
> = {
  name: "DescribeSoarSubscribedStrategy",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarSubscribedStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["SoarStrategies", "*", "Id"], "bigint"]],
};

/** DescribeSoarSubscribedStrategy as `client.http` calls it. */
export interface DescribeSoarSubscribedStrategyHttp {
  "/DescribeSoarSubscribedStrategy": {
    post: {
      parameters: {
        query: DescribeSoarSubscribedStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarSubscribedStrategyOutput;
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
