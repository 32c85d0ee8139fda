// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOperationProcessDetailInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1731555850000
   */
  EndTime?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1731469330000
   */
  StartTime?: number;
  StatusCodes?: number[];
  TaskIds?: string[];
}

export interface ListOperationProcessDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListOperationProcessDetailOutputPageInfo;
  ProcessDetails?: ListOperationProcessDetailOutputProcessDetailsItem[];
}

export interface ListOperationProcessDetailOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 19 */
  TotalCount?: number;
}

export interface ListOperationProcessDetailOutputProcessDetailsItem {
  /** @example 1 */
  AssetSubType?: number;
  /** @example 8 */
  AssetType?: number;
  /** @example 0 */
  AssetVendor?: number;
  Checks?: ListOperationProcessDetailOutputProcessDetailsItemChecksItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1706544199000
   */
  CreateTime?: number;
  /** @example fb4bcd41-a916-46bc-ab1a-65fd383be*** */
  DetailTaskId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1706544199000
   */
  EndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1730335622000
   */
  StartTime?: number;
  /** @example 0 */
  StatusCode?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example v34578b8-e567-47ec-2345-3e5b077ca*** */
  TaskId?: string;
}

export interface ListOperationProcessDetailOutputProcessDetailsItemChecksItem {
  /** @example 133 */
  CheckId?: bigint;
  /** @example Check for Security Center Agent Status */
  CheckShowName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listOperationProcessDetail({
 *   CurrentPage: 1,
 *   EndTime: 1731555850000,
 *   Lang: "zh",
 *   PageSize: 20,
 *   StartTime: 1731469330000,
 * });
 * ```
 * @throws CloudError
 */
export const listOperationProcessDetail: TypedRoute<
  ListOperationProcessDetailInput,
  ListOperationProcessDetailOutput,
  ListOperationProcessDetailHttp
> = {
  name: "ListOperationProcessDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListOperationProcessDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["ProcessDetails", "*", "Checks", "*", "CheckId"], "bigint"]],
};

/** ListOperationProcessDetail as `client.http` calls it. */
export interface ListOperationProcessDetailHttp {
  "/ListOperationProcessDetail": {
    post: {
      parameters: {
        query?: ListOperationProcessDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOperationProcessDetailOutput;
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
