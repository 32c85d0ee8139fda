// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeImageRiskLevelStatisticInput = {};

export interface DescribeImageRiskLevelStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageRiskLevelList?: DescribeImageRiskLevelStatisticOutputImageRiskLevelListItem[];
}

export interface DescribeImageRiskLevelStatisticOutputImageRiskLevelListItem {
  /** @example 12 */
  Cnt?: number;
  /** @example 0 */
  ImageRiskLevel?: "3" | "2" | "1" | "0" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageRiskLevelStatistic();
 * ```
 * @throws CloudError
 */
export const describeImageRiskLevelStatistic: TypedRoute<
  DescribeImageRiskLevelStatisticInput,
  DescribeImageRiskLevelStatisticOutput,
  DescribeImageRiskLevelStatisticHttp
> = {
  name: "DescribeImageRiskLevelStatistic",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageRiskLevelStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeImageRiskLevelStatistic as `client.http` calls it. */
export interface DescribeImageRiskLevelStatisticHttp {
  "/DescribeImageRiskLevelStatistic": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageRiskLevelStatisticOutput;
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
