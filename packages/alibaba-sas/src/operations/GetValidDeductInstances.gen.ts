// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetValidDeductInstancesInput {
  /** @example sas_cspm_dp_cn-***80001 */
  InstanceId?: string;
  /** @example sas_vul_dp_cn */
  Modules?: string;
  Status?: number;
}

export interface GetValidDeductInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetValidDeductInstancesOutputData;
}

export interface GetValidDeductInstancesOutputData {
  /** @example true */
  CanTry?: boolean;
  DeductPackageList?: GetValidDeductInstancesOutputDataDeductPackageListItem[];
}

export interface GetValidDeductInstancesOutputDataDeductPackageListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  CurrentPeriodUsed?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1737734400000
   */
  EndTime?: number;
  /** @example 1000 */
  InitCapacity?: number;
  /** @example sas_**_dp_cn-2*** */
  InstanceId?: string;
  /** @example POST_HOST */
  Module?: "POST_HOST" | "CSPM" | "VUL" | (string & {});
  /** @example 100 */
  PeriodCapacity?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1737734400000
   */
  StartTime?: number;
  /** @example Available */
  Status?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getValidDeductInstances({
 *   InstanceId: "sas_cspm_dp_cn-***80001",
 *   Modules: "sas_vul_dp_cn",
 * });
 * ```
 * @throws CloudError
 */
export const getValidDeductInstances: TypedRoute<
  GetValidDeductInstancesInput,
  GetValidDeductInstancesOutput,
  GetValidDeductInstancesHttp
> = {
  name: "GetValidDeductInstances",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetValidDeductInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetValidDeductInstances as `client.http` calls it. */
export interface GetValidDeductInstancesHttp {
  "/GetValidDeductInstances": {
    post: {
      parameters: {
        query?: GetValidDeductInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetValidDeductInstancesOutput;
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
