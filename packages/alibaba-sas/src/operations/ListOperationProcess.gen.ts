// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOperationProcessInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1635575219000
   */
  EndTime?: number;
  /** @example 20 */
  PageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1680919232000
   */
  StartTime?: number;
  StatusCodes?: number[];
  TaskIds?: string[];
  TaskSources?: string[];
  TaskTypes?: ("CHECK_ALL" | "CHECK_POLICY" | "CHECK_SCHEDULE" | "CHECK_ITEM" | "CHECK_INSTANCE" | (string & {}))[];
}

export interface ListOperationProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListOperationProcessOutputPageInfo;
  Processes?: ListOperationProcessOutputProcessesItem[];
}

export interface ListOperationProcessOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 263 */
  TotalCount?: number;
}

export interface ListOperationProcessOutputProcessesItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1674388824000
   */
  CreateTime?: number;
  /** @example 5 */
  DetailTaskReadyCount?: number;
  /** @example 10 */
  DetailTaskTotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1705467559000
   */
  EndTime?: number;
  /** @example 197 */
  FinishCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1705457102000
   */
  StartTime?: number;
  /** @example 1 */
  StatusCode?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 3d7a1b68-599f-4e16-9b45-e920a183b*** */
  TaskId?: string;
  /** @example YAO_CHI */
  TaskSource?: string;
  /** @example CHECK_POLICY */
  TaskType?: "CHECK_ALL" | "CHECK_POLICY" | "CHECK_SCHEDULE" | "CHECK_ITEM" | "CHECK_INSTANCE" | (string & {});
  /** @example 337 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listOperationProcess({
 *   CurrentPage: 1,
 *   EndTime: 1635575219000,
 *   PageSize: 20,
 *   StartTime: 1680919232000,
 * });
 * ```
 * @throws CloudError
 */
export const listOperationProcess: TypedRoute<
  ListOperationProcessInput,
  ListOperationProcessOutput,
  ListOperationProcessHttp
> = {
  name: "ListOperationProcess",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListOperationProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListOperationProcess as `client.http` calls it. */
export interface ListOperationProcessHttp {
  "/ListOperationProcess": {
    post: {
      parameters: {
        query?: ListOperationProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOperationProcessOutput;
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
