// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningCountInput {
  AliUid?: number | bigint;
  /** @example 926 */
  CheckId?: number | bigint;
  /** @example 43 */
  RiskId?: number | bigint;
  /** @example 3 */
  Status?: 1 | 2 | 3 | 6 | (number & {});
}

export interface DescribeCheckWarningCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 4 */
  Count?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCheckWarningCount({
 *   CheckId: 926,
 *   RiskId: 43,
 *   Status: 3,
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckWarningCount: TypedRoute<
  DescribeCheckWarningCountInput,
  DescribeCheckWarningCountOutput,
  DescribeCheckWarningCountHttp
> = {
  name: "DescribeCheckWarningCount",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckWarningCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeCheckWarningCount as `client.http` calls it. */
export interface DescribeCheckWarningCountHttp {
  "/DescribeCheckWarningCount": {
    post: {
      parameters: {
        query?: DescribeCheckWarningCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckWarningCountOutput;
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
