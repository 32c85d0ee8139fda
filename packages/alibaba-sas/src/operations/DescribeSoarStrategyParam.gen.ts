// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarStrategyParamInput {
  /** @example 15553 */
  StrategyId: number | bigint;
}

export interface DescribeSoarStrategyParamOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example {"summary":[{"name":"email","type":"String","isRequired":false,"fromProperty":"notifyConfig.email"}]} */
  Params?: string;
  /** @example {"edges":[{"level":0,"removeFlag":0,"source":1,"target":8}]} */
  ProcessInfo?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarStrategyParam({ StrategyId: 15553 });
 * ```
 * @throws CloudError
 */
export const describeSoarStrategyParam: TypedRoute<
  DescribeSoarStrategyParamInput,
  DescribeSoarStrategyParamOutput,
  DescribeSoarStrategyParamHttp
> = {
  name: "DescribeSoarStrategyParam",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarStrategyParam", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSoarStrategyParam as `client.http` calls it. */
export interface DescribeSoarStrategyParamHttp {
  "/DescribeSoarStrategyParam": {
    post: {
      parameters: {
        query: DescribeSoarStrategyParamInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarStrategyParamOutput;
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
