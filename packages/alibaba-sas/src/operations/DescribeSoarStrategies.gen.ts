// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarStrategiesInput {
  /** @example 1 */
  PageNumber: number;
  /** @example 20 */
  PageSize: number;
}

export interface DescribeSoarStrategiesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  PageNumber?: number;
  /** @example 20 */
  PageSize?: number;
  SoarStrategies?: DescribeSoarStrategiesOutputSoarStrategiesItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeSoarStrategiesOutputSoarStrategiesItem {
  /** @example 0 */
  Creator?: string;
  /** @example strategy_description_01 */
  Description?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1703556715000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1698114242000
   */
  GmtModified?: number;
  /** @example 16064025 */
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
 * const result = await client.describeSoarStrategies({ PageNumber: 1, PageSize: 20 });
 * ```
 * @throws CloudError
 */
export const describeSoarStrategies: TypedRoute<
  DescribeSoarStrategiesInput,
  DescribeSoarStrategiesOutput,
  DescribeSoarStrategiesHttp
> = {
  name: "DescribeSoarStrategies",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarStrategies", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["SoarStrategies", "*", "Id"], "bigint"]],
};

/** DescribeSoarStrategies as `client.http` calls it. */
export interface DescribeSoarStrategiesHttp {
  "/DescribeSoarStrategies": {
    post: {
      parameters: {
        query: DescribeSoarStrategiesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarStrategiesOutput;
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
