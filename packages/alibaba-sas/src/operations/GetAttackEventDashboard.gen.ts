// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAttackEventDashboardInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1753153137284
   */
  EndTime?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1752548337284
   */
  StartTime?: number;
}

export interface GetAttackEventDashboardOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetAttackEventDashboardOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetAttackEventDashboardOutputData {
  /** @example 18 */
  AttackAllCount?: number;
  AttackInstanceTopCount?: GetAttackEventDashboardOutputDataAttackInstanceTopCountItem[];
  AttackTypeTopCount?: GetAttackEventDashboardOutputDataAttackTypeTopCountItem[];
  LatestTimeHourCount?: GetAttackEventDashboardOutputDataLatestTimeHourCountItem[];
  SrcIpTopCount?: GetAttackEventDashboardOutputDataSrcIpTopCountItem[];
}

export interface GetAttackEventDashboardOutputDataAttackInstanceTopCountItem {
  /** @example 18 */
  StatisticsCount?: number;
  /** @example {\\"internetIp\\":\\"101.37.86.**\\",\\"instanceName\\":\\"na**me\\",\\"intranetIp\\":\\"10.1.0.*\\"} */
  StatisticsValue?: string;
}

export interface GetAttackEventDashboardOutputDataAttackTypeTopCountItem {
  /** @example 5 */
  StatisticsCount?: number;
  /** @example PHP Webshell Upload */
  StatisticsValue?: string;
}

export interface GetAttackEventDashboardOutputDataLatestTimeHourCountItem {
  /** @example 1 */
  StatisticsCount?: number;
  /** @example 1752642000000 */
  StatisticsValue?: string;
}

export interface GetAttackEventDashboardOutputDataSrcIpTopCountItem {
  /** @example 17 */
  StatisticsCount?: number;
  /** @example 140.205.11.** */
  StatisticsValue?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAttackEventDashboard({
 *   EndTime: 1753153137284,
 *   Lang: "zh",
 *   StartTime: 1752548337284,
 * });
 * ```
 * @throws CloudError
 */
export const getAttackEventDashboard: TypedRoute<
  GetAttackEventDashboardInput,
  GetAttackEventDashboardOutput,
  GetAttackEventDashboardHttp
> = {
  name: "GetAttackEventDashboard",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackEventDashboard", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAttackEventDashboard as `client.http` calls it. */
export interface GetAttackEventDashboardHttp {
  "/GetAttackEventDashboard": {
    post: {
      parameters: {
        query?: GetAttackEventDashboardInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackEventDashboardOutput;
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
