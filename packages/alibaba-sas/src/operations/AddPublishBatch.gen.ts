// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddPublishBatchInput {
  /** @example 批次1 */
  BatchName: string;
  /** @example 60 */
  Interval: number;
  /** @example 0 */
  OperationBase?: 0 | 1 | 2 | (number & {});
  /** @example 0.0.9 */
  UpgradeVersion: string;
}

export interface AddPublishBatchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  BatchId?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addPublishBatch({
 *   BatchName: "批次1",
 *   Interval: 60,
 *   OperationBase: 0,
 *   UpgradeVersion: "0.0.9",
 * });
 * ```
 * @throws CloudError
 */
export const addPublishBatch: TypedRoute<AddPublishBatchInput, AddPublishBatchOutput, AddPublishBatchHttp> = {
  name: "AddPublishBatch",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddPublishBatch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["BatchId"], "bigint"]],
};

/** AddPublishBatch as `client.http` calls it. */
export interface AddPublishBatchHttp {
  "/AddPublishBatch": {
    post: {
      parameters: {
        query: AddPublishBatchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddPublishBatchOutput;
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
