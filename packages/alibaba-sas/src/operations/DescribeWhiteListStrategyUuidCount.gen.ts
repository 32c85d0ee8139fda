// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListStrategyUuidCountInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 42.120.XX.XX */
  SourceIp?: string;
  /** @example 8516 */
  StrategyId: number | bigint;
  /** @example 1 */
  Type: 1 | 2 | (number & {});
}

export interface DescribeWhiteListStrategyUuidCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 9 */
  UuidCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListStrategyUuidCount({
 *   Lang: "zh",
 *   SourceIp: "42.120.XX.XX",
 *   StrategyId: 8516,
 *   Type: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListStrategyUuidCount: TypedRoute<
  DescribeWhiteListStrategyUuidCountInput,
  DescribeWhiteListStrategyUuidCountOutput,
  DescribeWhiteListStrategyUuidCountHttp
> = {
  name: "DescribeWhiteListStrategyUuidCount",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListStrategyUuidCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeWhiteListStrategyUuidCount as `client.http` calls it. */
export interface DescribeWhiteListStrategyUuidCountHttp {
  "/DescribeWhiteListStrategyUuidCount": {
    post: {
      parameters: {
        query: DescribeWhiteListStrategyUuidCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListStrategyUuidCountOutput;
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
