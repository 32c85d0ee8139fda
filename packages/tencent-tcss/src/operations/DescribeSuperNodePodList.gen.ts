// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface DescribeSuperNodePodListInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /** @example StartTime */
  By?: string;
  /** @example asc */
  Order?: string;
}

export interface DescribeSuperNodePodListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  List?: SuperNodePodListItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TotalCount?: number;
}

export interface SuperNodePodListItem {
  /** @example pod-01 */
  PodName?: string;
  /** @example 127.0.0.1 */
  PodIP?: string;
  /** @example eb7b9af448345924bab44fc90a1b4e3b */
  NodeUniqueID?: string;
  /** @example RUNNING */
  Status?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 200
   */
  CpuRequest?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1000
   */
  CpuLimit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 26214400
   */
  MemRequest?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 26214400
   */
  MemLimit?: number;
  /** @example default */
  Namespace?: string;
  /** @example tcss-yun */
  DeploymentName?: string;
  /** @example 049e94cf-44e0-4265-bfb8-f04069f27008 */
  DeploymentID?: string;
  /** @example 2006-01-02 15:04:05 */
  StartTime?: string;
  /** @example 2006-01-02 15:04:05 */
  CreateTime?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  RelateContainerCount?: number;
  /** @example 2006-01-02 15:04:05 */
  RunningTime?: string;
  /** @example 080bac6b-d320-46f9-ac5b-dd897d1eecb6 */
  PodUid?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  ChargeCoresCnt?: number;
  /** @example AccessedDefended */
  DefendStatus?: string;
}

/**
 * The documented error codes of DescribeSuperNodePodList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSuperNodePodListErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSuperNodePodList with one of its documented codes. */
export const isDescribeSuperNodePodListError: ErrorGuard<DescribeSuperNodePodListErrorCode> = (error) =>
  isCloudError(error, "DescribeSuperNodePodList", ["InternalError", "InvalidParameter"]);

/**
 * Drafted, not verified (api, examples, go-sdk; 2026-08-21): one source.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSuperNodePodList();
 * ```
 * @throws CloudError
 */
export const describeSuperNodePodList: TypedRoute<
  DescribeSuperNodePodListInput,
  DescribeSuperNodePodListOutput,
  DescribeSuperNodePodListHttp
> = {
  name: "DescribeSuperNodePodList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSuperNodePodList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSuperNodePodList as `client.http` calls it. */
export interface DescribeSuperNodePodListHttp {
  "/DescribeSuperNodePodList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSuperNodePodListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSuperNodePodListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
