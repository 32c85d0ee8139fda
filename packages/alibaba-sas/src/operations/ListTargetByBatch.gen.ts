// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListTargetByBatchInput {
  /** @example 1371 */
  BatchId?: number | bigint;
  /** @example 1 */
  CurrentPage: number;
  /** @example 0 */
  OperationBase?: 0 | 1 | 2 | (number & {});
  /** @example 20 */
  PageSize: number;
}

export interface ListTargetByBatchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListTargetByBatchOutputPageInfo;
  TargetList?: string[];
}

export interface ListTargetByBatchOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listTargetByBatch({
 *   BatchId: 1371,
 *   CurrentPage: 1,
 *   OperationBase: 0,
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listTargetByBatch: TypedRoute<ListTargetByBatchInput, ListTargetByBatchOutput, ListTargetByBatchHttp> = {
  name: "ListTargetByBatch",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListTargetByBatch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListTargetByBatch as `client.http` calls it. */
export interface ListTargetByBatchHttp {
  "/ListTargetByBatch": {
    post: {
      parameters: {
        query: ListTargetByBatchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListTargetByBatchOutput;
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
