// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdatePublishBatchInput {
  /** @example 52370 */
  BatchId?: number | bigint;
  /** @example 批次1 */
  BatchName?: string;
  /** @example 60 */
  Interval?: number;
  /** @example 0 */
  OperationBase?: 0 | 1 | 2 | (number & {});
}

export interface UpdatePublishBatchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updatePublishBatch({
 *   BatchId: 52370,
 *   BatchName: "批次1",
 *   Interval: 60,
 *   OperationBase: 0,
 * });
 * ```
 * @throws CloudError
 */
export const updatePublishBatch: TypedRoute<
  UpdatePublishBatchInput,
  UpdatePublishBatchOutput,
  UpdatePublishBatchHttp
> = {
  name: "UpdatePublishBatch",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdatePublishBatch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdatePublishBatch as `client.http` calls it. */
export interface UpdatePublishBatchHttp {
  "/UpdatePublishBatch": {
    post: {
      parameters: {
        query?: UpdatePublishBatchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdatePublishBatchOutput;
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
