// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface QueryAttackCountInput {
  /** @example 175.0.XX.XX */
  SourceIp?: string;
  /** @example 1587bedb-fdb4-48c4-9330-************ */
  Uuids?: string;
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface QueryAttackCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 0 */
  Count?: number;
  Data?: QueryAttackCountOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface QueryAttackCountOutputDataItem {
  /** @example 28 */
  EventCount?: number;
  /** @example TA0043 */
  TacticId?: string;
  /** @example 数据收集 */
  TacticType?: string;
}

/**
 * The documented error codes of QueryAttackCount.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type QueryAttackCountErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of QueryAttackCount with one of its documented codes. */
export const isQueryAttackCountError: ErrorGuard<QueryAttackCountErrorCode> = (error) =>
  isCloudError(error, "QueryAttackCount", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.queryAttackCount({
 *   SourceIp: "175.0.XX.XX",
 *   Uuids: "1587bedb-fdb4-48c4-9330-************",
 * });
 * ```
 * @throws CloudError
 */
export const queryAttackCount: TypedRoute<QueryAttackCountInput, QueryAttackCountOutput, QueryAttackCountHttp> = {
  name: "QueryAttackCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryAttackCount", "x-acs-version": "2018-12-03" },
  query: ["SourceIp", "Uuids"],
  rest: "body",
  idempotent: true,
  encode: encodeForm,
};

/** QueryAttackCount as `client.http` calls it. */
export interface QueryAttackCountHttp {
  "/QueryAttackCount": {
    post: {
      parameters: {
        query?: {
          SourceIp?: string;
          Uuids?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<QueryAttackCountInput, "From" | "Lang">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryAttackCountOutput;
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
