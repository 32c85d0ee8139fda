// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetClusterCheckSummaryInput {
  /** @example c3aaf6c8085f84791882eef200cd2**** */
  ClusterId: string;
}

export interface GetClusterCheckSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetClusterCheckSummaryOutputData;
}

export interface GetClusterCheckSummaryOutputData {
  /** @example 6 */
  NotPassCount?: number;
  /** @example 1 */
  NotPassHighCount?: number;
  /** @example 3 */
  NotPassLowCount?: number;
  /** @example 2 */
  NotPassMediumCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getClusterCheckSummary({
 *   ClusterId: "c3aaf6c8085f84791882eef200cd2****",
 * });
 * ```
 * @throws CloudError
 */
export const getClusterCheckSummary: TypedRoute<
  GetClusterCheckSummaryInput,
  GetClusterCheckSummaryOutput,
  GetClusterCheckSummaryHttp
> = {
  name: "GetClusterCheckSummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetClusterCheckSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetClusterCheckSummary as `client.http` calls it. */
export interface GetClusterCheckSummaryHttp {
  "/GetClusterCheckSummary": {
    post: {
      parameters: {
        query: GetClusterCheckSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetClusterCheckSummaryOutput;
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
