// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetInstanceAlarmStatisticsInput {
  /** @example sas */
  From?: string;
  /** @example 00fea5a1-9792-4373-ab1e-bb6536ba**** */
  Uuid?: string;
}

export interface GetInstanceAlarmStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetInstanceAlarmStatisticsOutputData;
}

export interface GetInstanceAlarmStatisticsOutputData {
  /** @example 1 */
  RemindCount?: number;
  /** @example 1 */
  SeriousCount?: number;
  /** @example 3 */
  SuspiciousCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getInstanceAlarmStatistics({
 *   From: "sas",
 *   Uuid: "00fea5a1-9792-4373-ab1e-bb6536ba****",
 * });
 * ```
 * @throws CloudError
 */
export const getInstanceAlarmStatistics: TypedRoute<
  GetInstanceAlarmStatisticsInput,
  GetInstanceAlarmStatisticsOutput,
  GetInstanceAlarmStatisticsHttp
> = {
  name: "GetInstanceAlarmStatistics",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetInstanceAlarmStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetInstanceAlarmStatistics as `client.http` calls it. */
export interface GetInstanceAlarmStatisticsHttp {
  "/GetInstanceAlarmStatistics": {
    post: {
      parameters: {
        query?: GetInstanceAlarmStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetInstanceAlarmStatisticsOutput;
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
