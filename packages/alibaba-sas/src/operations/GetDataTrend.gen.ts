// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetDataTrendInput {
  /** @example HC_NEW,HC_OPERATE */
  BizTypes: "HC_NEW" | "HC_OPERATE" | "VUL_NEW" | "VUL_OPERATE" | "SUSP_NEW" | "SUSP_OPERATE" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1721923200000
   */
  EndTimestamp: number;
  /** @example 86400000 */
  Interval: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1687334501000
   */
  StartTimestamp: number;
}

export interface GetDataTrendOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetDataTrendOutputData;
}

export interface GetDataTrendOutputData {
  DateList?: number[];
  DateStrList?: string[];
  ItemList?: GetDataTrendOutputDataItemListItem[];
}

export interface GetDataTrendOutputDataItemListItem {
  CountList?: number[];
  /** @example HC_NEW */
  KeyName?: "HC_NEW" | "HC_OPERATE" | "VUL_NEW" | "VUL_OPERATE" | "SUSP_NEW" | "SUSP_OPERATE" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getDataTrend({
 *   BizTypes: "HC_NEW,HC_OPERATE",
 *   EndTimestamp: 1721923200000,
 *   Interval: 86400000,
 *   StartTimestamp: 1687334501000,
 * });
 * ```
 * @throws CloudError
 */
export const getDataTrend: TypedRoute<GetDataTrendInput, GetDataTrendOutput, GetDataTrendHttp> = {
  name: "GetDataTrend",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetDataTrend", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetDataTrend as `client.http` calls it. */
export interface GetDataTrendHttp {
  "/GetDataTrend": {
    post: {
      parameters: {
        query: GetDataTrendInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetDataTrendOutput;
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
