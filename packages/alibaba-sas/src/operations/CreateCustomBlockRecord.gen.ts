// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateCustomBlockRecordInput {
  /** @example 192.168.xx.xx */
  BlockIp: string;
  /** @example in */
  Bound: "in" | "out" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1859094550000
   */
  ExpireTime: number;
  ResourceOwnerId?: number | bigint;
  /**
   * @example 71c846d6-5c84-4714-acfc-58265bc3****,5013b5e8-1613-43a8-b4de-651db318****,df53f0ad-b3ba-4fe0-9ec7-f42a2ae2****
   */
  Uuids: string;
}

export interface CreateCustomBlockRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateCustomBlockRecord.
 *
 * - `RuleRecordIsExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateCustomBlockRecordErrorCode = "RuleRecordIsExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateCustomBlockRecord with one of its documented codes. */
export const isCreateCustomBlockRecordError: ErrorGuard<CreateCustomBlockRecordErrorCode> = (error) =>
  isCloudError(error, "CreateCustomBlockRecord", ["RuleRecordIsExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createCustomBlockRecord({
 *   BlockIp: "192.168.xx.xx",
 *   Bound: "in",
 *   ExpireTime: 1859094550000,
 *   Uuids:
 *     "71c846d6-5c84-4714-acfc-58265bc3****,5013b5e8-1613-43a8-b4de-651db318****,df53f0ad-b3ba-4fe0-9ec7-f42a2ae2****",
 * });
 * ```
 * @throws CloudError
 */
export const createCustomBlockRecord: TypedRoute<
  CreateCustomBlockRecordInput,
  CreateCustomBlockRecordOutput,
  CreateCustomBlockRecordHttp
> = {
  name: "CreateCustomBlockRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateCustomBlockRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateCustomBlockRecord as `client.http` calls it. */
export interface CreateCustomBlockRecordHttp {
  "/CreateCustomBlockRecord": {
    post: {
      parameters: {
        query: CreateCustomBlockRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateCustomBlockRecordOutput;
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
