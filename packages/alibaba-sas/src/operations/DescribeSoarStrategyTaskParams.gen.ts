// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarStrategyTaskParamsInput {
  /** @example 100 */
  StrategyTaskId?: number | bigint;
}

export interface DescribeSoarStrategyTaskParamsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TaskDetail?: DescribeSoarStrategyTaskParamsOutputTaskDetail;
}

export interface DescribeSoarStrategyTaskParamsOutputTaskDetail {
  /** @example {"summary":[{"name":"email","type":"String","isRequired":false,"fromProperty":"notifyConfig.email"}]} */
  Params?: string;
  /** @example task1 */
  TaskName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarStrategyTaskParams({ StrategyTaskId: 100 });
 * ```
 * @throws CloudError
 */
export const describeSoarStrategyTaskParams: TypedRoute<
  DescribeSoarStrategyTaskParamsInput,
  DescribeSoarStrategyTaskParamsOutput,
  DescribeSoarStrategyTaskParamsHttp
> = {
  name: "DescribeSoarStrategyTaskParams",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarStrategyTaskParams", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSoarStrategyTaskParams as `client.http` calls it. */
export interface DescribeSoarStrategyTaskParamsHttp {
  "/DescribeSoarStrategyTaskParams": {
    get: {
      parameters: {
        query?: DescribeSoarStrategyTaskParamsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarStrategyTaskParamsOutput;
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
