// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckTimeDimensionStatisticInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1672285044000
   */
  EndTimeStamp?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1672385044000
   */
  StartTimeStamp?: number;
  /** @example AssetPassRate */
  StatisticType?: "CheckPassRate" | "AssetPassRate" | (string & {});
  Vendors?: string[];
}

export interface GetCheckTimeDimensionStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TimeDimensionStatisticDTO?: GetCheckTimeDimensionStatisticOutputTimeDimensionStatisticDTO;
}

export interface GetCheckTimeDimensionStatisticOutputTimeDimensionStatisticDTO {
  Dates?: number[];
  /** @example CheckPassRate */
  StatisticType?: "CheckPassRate" | "AssetPassRate" | (string & {});
  TimeDimensionStatisticItems?: GetCheckTimeDimensionStatisticOutputTimeDimensionStatisticDTOTimeDimensionStatisticItemsItem[];
}

export interface GetCheckTimeDimensionStatisticOutputTimeDimensionStatisticDTOTimeDimensionStatisticItemsItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1712592000000
   */
  DataTime?: number;
  StatisticDatas?: GetCheckTimeDimensionStatisticOutputTimeDimensionStatisticDTOTimeDimensionStatisticItemsItemStatisticDatasItem[];
}

export interface GetCheckTimeDimensionStatisticOutputTimeDimensionStatisticDTOTimeDimensionStatisticItemsItemStatisticDatasItem {
  /** @example COMPLIANCE_Pass */
  Name?: string;
  /** @example 194 */
  Value?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getCheckTimeDimensionStatistic({
 *   EndTimeStamp: 1672285044000,
 *   StartTimeStamp: 1672385044000,
 *   StatisticType: "AssetPassRate",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckTimeDimensionStatistic: TypedRoute<
  GetCheckTimeDimensionStatisticInput,
  GetCheckTimeDimensionStatisticOutput,
  GetCheckTimeDimensionStatisticHttp
> = {
  name: "GetCheckTimeDimensionStatistic",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckTimeDimensionStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetCheckTimeDimensionStatistic as `client.http` calls it. */
export interface GetCheckTimeDimensionStatisticHttp {
  "/GetCheckTimeDimensionStatistic": {
    post: {
      parameters: {
        query?: GetCheckTimeDimensionStatisticInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckTimeDimensionStatisticOutput;
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
