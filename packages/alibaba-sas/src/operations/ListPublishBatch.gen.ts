// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListPublishBatchInput {
  /** @example 批次1 */
  BatchName?: string;
  /** @example 1 */
  CurrentPage: number;
  /** @example 20 */
  PageSize: number;
  /** @example 0.0.9 */
  UpgradeVersion: string;
}

export interface ListPublishBatchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BatchList?: ListPublishBatchOutputBatchListItem[];
  PageInfo?: ListPublishBatchOutputPageInfo;
}

export interface ListPublishBatchOutputBatchListItem {
  /** @example 1371 */
  BatchId?: bigint;
  /** @example 12 */
  BatchInterval?: number;
  /** @example 发布批次1 */
  BatchName?: string;
  /** @example 2147483647 */
  BatchNo?: number;
  /** @example 12 */
  BatchProcess?: number;
  /** @example 3 */
  BatchTotal?: number;
  /** @example 0 */
  OperationBase?: 0 | 1 | 2 | (number & {});
  /** @example 1 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 0.0.9 */
  Version?: string;
}

export interface ListPublishBatchOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 25 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listPublishBatch({
 *   BatchName: "批次1",
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   UpgradeVersion: "0.0.9",
 * });
 * ```
 * @throws CloudError
 */
export const listPublishBatch: TypedRoute<ListPublishBatchInput, ListPublishBatchOutput, ListPublishBatchHttp> = {
  name: "ListPublishBatch",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListPublishBatch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["BatchList", "*", "BatchId"], "bigint"]],
};

/** ListPublishBatch as `client.http` calls it. */
export interface ListPublishBatchHttp {
  "/ListPublishBatch": {
    post: {
      parameters: {
        query: ListPublishBatchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListPublishBatchOutput;
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
