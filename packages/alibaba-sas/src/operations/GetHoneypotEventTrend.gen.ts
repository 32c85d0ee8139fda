// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotEventTrendInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687831329169
   */
  EndTimeStamp?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  RiskLevelList?: string[];
  /** @example 10.91.254.*** */
  SrcIp: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1683516557757
   */
  StartTimeStamp?: number;
}

export interface GetHoneypotEventTrendOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 5 */
  Count?: number;
  Data?: GetHoneypotEventTrendOutputDataItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneypotEventTrendOutputDataItem {
  /** @example 5 */
  Count?: number;
  /** @example ATTACK_EVENT */
  KeyName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1686968163644
   */
  TimeStamp?: number;
}

/**
 * The documented error codes of GetHoneypotEventTrend.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotEventTrendErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotEventTrend with one of its documented codes. */
export const isGetHoneypotEventTrendError: ErrorGuard<GetHoneypotEventTrendErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotEventTrend", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneypotEventTrend({
 *   EndTimeStamp: 1687831329169,
 *   Lang: "zh",
 *   SrcIp: "10.91.254.***",
 *   StartTimeStamp: 1683516557757,
 * });
 * ```
 * @throws CloudError
 */
export const getHoneypotEventTrend: TypedRoute<
  GetHoneypotEventTrendInput,
  GetHoneypotEventTrendOutput,
  GetHoneypotEventTrendHttp
> = {
  name: "GetHoneypotEventTrend",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotEventTrend", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetHoneypotEventTrend as `client.http` calls it. */
export interface GetHoneypotEventTrendHttp {
  "/GetHoneypotEventTrend": {
    post: {
      parameters: {
        query: GetHoneypotEventTrendInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotEventTrendOutput;
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
