// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotAttackStatisticsInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1675058931215
   */
  EndTimeStamp?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  RiskLevelList?: string[];
  /** @example 47.92.139.** */
  SrcIp: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1681624877761
   */
  StartTimeStamp?: number;
  /** @example TOP_ATTACKED_IP */
  StatisticsType:
    | "TOP_ATTACKED_AGENT"
    | "TOP_ATTACKED_IP"
    | "ATTACK_EVENT_TYPE"
    | "ATTACK_HONEYPOT_TYPE"
    | (string & {});
}

export interface GetHoneypotAttackStatisticsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetHoneypotAttackStatisticsOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneypotAttackStatisticsOutputData {
  /** @example 2 */
  Count?: number;
  HoneypotAttackStatistics?: GetHoneypotAttackStatisticsOutputDataHoneypotAttackStatisticsItem[];
  /** @example TOP_ATTACKED_IP */
  StatisticsType?:
    | "TOP_ATTACKED_AGENT"
    | "TOP_ATTACKED_IP"
    | "ATTACK_EVENT_TYPE"
    | "ATTACK_HONEYPOT_TYPE"
    | (string & {});
}

export interface GetHoneypotAttackStatisticsOutputDataHoneypotAttackStatisticsItem {
  /** @example 10 */
  StatisticsCount?: number;
  /** @example 112.168.1.** */
  StatisticsValue?: string;
}

/**
 * The documented error codes of GetHoneypotAttackStatistics.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotAttackStatisticsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotAttackStatistics with one of its documented codes. */
export const isGetHoneypotAttackStatisticsError: ErrorGuard<GetHoneypotAttackStatisticsErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotAttackStatistics", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getHoneypotAttackStatistics({
 *   CurrentPage: 1,
 *   EndTimeStamp: 1675058931215,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SrcIp: "47.92.139.**",
 *   StartTimeStamp: 1681624877761,
 *   StatisticsType: "TOP_ATTACKED_IP",
 * });
 * ```
 * @throws CloudError
 */
export const getHoneypotAttackStatistics: TypedRoute<
  GetHoneypotAttackStatisticsInput,
  GetHoneypotAttackStatisticsOutput,
  GetHoneypotAttackStatisticsHttp
> = {
  name: "GetHoneypotAttackStatistics",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotAttackStatistics", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetHoneypotAttackStatistics as `client.http` calls it. */
export interface GetHoneypotAttackStatisticsHttp {
  "/GetHoneypotAttackStatistics": {
    post: {
      parameters: {
        query: GetHoneypotAttackStatisticsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotAttackStatisticsOutput;
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
