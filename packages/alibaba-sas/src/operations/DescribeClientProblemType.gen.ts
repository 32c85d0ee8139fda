// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClientProblemTypeInput {
  /** @example zh */
  Lang?: string;
}

export interface DescribeClientProblemTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  ProblemTypes?: DescribeClientProblemTypeOutputProblemTypesItem[];
  /** @example 21 */
  TotalCount?: number;
}

export interface DescribeClientProblemTypeOutputProblemTypesItem {
  /** @example Server Guard Agent Offline */
  problemDetail?: string;
  /** @example 4 */
  problemId?: string;
  /** @example high_cpu */
  problemType?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeClientProblemType({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeClientProblemType: TypedRoute<
  DescribeClientProblemTypeInput,
  DescribeClientProblemTypeOutput,
  DescribeClientProblemTypeHttp
> = {
  name: "DescribeClientProblemType",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClientProblemType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeClientProblemType as `client.http` calls it. */
export interface DescribeClientProblemTypeHttp {
  "/DescribeClientProblemType": {
    post: {
      parameters: {
        query?: DescribeClientProblemTypeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClientProblemTypeOutput;
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
