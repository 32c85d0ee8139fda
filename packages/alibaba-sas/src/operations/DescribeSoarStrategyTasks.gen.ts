// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarStrategyTasksInput {
  /** @example 1 */
  PageNumber: number;
  /** @example 20 */
  PageSize: number;
}

export interface DescribeSoarStrategyTasksOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  PageNumber?: number;
  /** @example 20 */
  PageSize?: number;
  SoarStrategyTasks?: DescribeSoarStrategyTasksOutputSoarStrategyTasksItem[];
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeSoarStrategyTasksOutputSoarStrategyTasksItem {
  /** @example 20 */
  FailedNum?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1708481235000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1586739841000
   */
  GmtFinish?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1669869436000
   */
  GmtModified?: number;
  /** @example 5374 */
  Id?: bigint;
  /** @example strategy_name01 */
  Name?: string;
  /** @example runmode_TRIGGER_BY_USER */
  RunMode?: string;
  /** @example 0 */
  Status?: string;
  /** @example 8000 */
  StrategyId?: bigint;
  /** @example 20 */
  SuccessNum?: number;
  /** @example 20 */
  TotalNum?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarStrategyTasks({
 *   PageNumber: 1,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const describeSoarStrategyTasks: TypedRoute<
  DescribeSoarStrategyTasksInput,
  DescribeSoarStrategyTasksOutput,
  DescribeSoarStrategyTasksHttp
> = {
  name: "DescribeSoarStrategyTasks",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarStrategyTasks", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["SoarStrategyTasks", "*", "Id"], "bigint"],
    [["SoarStrategyTasks", "*", "StrategyId"], "bigint"],
  ],
};

/** DescribeSoarStrategyTasks as `client.http` calls it. */
export interface DescribeSoarStrategyTasksHttp {
  "/DescribeSoarStrategyTasks": {
    post: {
      parameters: {
        query: DescribeSoarStrategyTasksInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarStrategyTasksOutput;
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
