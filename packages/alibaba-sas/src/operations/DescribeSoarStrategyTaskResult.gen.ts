// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarStrategyTaskResultInput {
  /** @example {"status":1} */
  Condition?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  StrategyTaskId?: number | bigint;
}

export interface DescribeSoarStrategyTaskResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeSoarStrategyTaskResultOutputPageInfo;
  Records?: string[];
}

export interface DescribeSoarStrategyTaskResultOutputPageInfo {
  /** @example 1 */
  PageNumber?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarStrategyTaskResult({
 *   Condition: '{"status":1}',
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   StrategyTaskId: 100,
 * });
 * ```
 * @throws CloudError
 */
export const describeSoarStrategyTaskResult: TypedRoute<
  DescribeSoarStrategyTaskResultInput,
  DescribeSoarStrategyTaskResultOutput,
  DescribeSoarStrategyTaskResultHttp
> = {
  name: "DescribeSoarStrategyTaskResult",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarStrategyTaskResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSoarStrategyTaskResult as `client.http` calls it. */
export interface DescribeSoarStrategyTaskResultHttp {
  "/DescribeSoarStrategyTaskResult": {
    get: {
      parameters: {
        query?: DescribeSoarStrategyTaskResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarStrategyTaskResultOutput;
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
