// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateTargetListByBatchInput {
  /** @example 52370 */
  BatchId: number | bigint;
  OperationList: UpdateTargetListByBatchInputOperationListItem[];
}

export interface UpdateTargetListByBatchOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface UpdateTargetListByBatchInputOperationListItem {
  /** @example 11883086 */
  GroupId?: string;
  /** @example add */
  Operation?: "add" | "del" | (string & {});
  /** @example de393767-6fe1-4a8d-837d-927a2b****** */
  Uuid?: string;
  /** @example vpc-bp1ow0rm9t92iza****** */
  VpcInstanceId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateTargetListByBatch({
 *   BatchId: 52370,
 *   OperationList: [{ GroupId: "11883086" }],
 * });
 * ```
 * @throws CloudError
 */
export const updateTargetListByBatch: TypedRoute<
  UpdateTargetListByBatchInput,
  UpdateTargetListByBatchOutput,
  UpdateTargetListByBatchHttp
> = {
  name: "UpdateTargetListByBatch",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateTargetListByBatch", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateTargetListByBatch as `client.http` calls it. */
export interface UpdateTargetListByBatchHttp {
  "/UpdateTargetListByBatch": {
    post: {
      parameters: {
        query: UpdateTargetListByBatchInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateTargetListByBatchOutput;
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
