// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeScreenScoreThreadInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1668064495000
   */
  EndTime: number;
  /** @example 0 */
  Source?: 0 | 1 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651290987000
   */
  StartTime: number;
}

export interface DescribeScreenScoreThreadOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeScreenScoreThreadOutputData;
}

export interface DescribeScreenScoreThreadOutputData {
  SocreThread?: string[];
  SocreThreadDate?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:DescribeScreenScoreThread`. Not known to be safe to repeat: `{ idempotent: true }` at
 * a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeScreenScoreThread({
 *   EndTime: 1668064495000,
 *   Source: 0,
 *   StartTime: 1651290987000,
 * });
 * ```
 * @throws CloudError
 */
export const describeScreenScoreThread: TypedRoute<
  DescribeScreenScoreThreadInput,
  DescribeScreenScoreThreadOutput,
  DescribeScreenScoreThreadHttp
> = {
  name: "DescribeScreenScoreThread",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeScreenScoreThread", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeScreenScoreThread as `client.http` calls it. */
export interface DescribeScreenScoreThreadHttp {
  "/DescribeScreenScoreThread": {
    post: {
      parameters: {
        query: DescribeScreenScoreThreadInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeScreenScoreThreadOutput;
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
