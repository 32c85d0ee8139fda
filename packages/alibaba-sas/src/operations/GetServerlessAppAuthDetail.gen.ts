// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetServerlessAppAuthDetailInput {
  /** @example 3de9f2ac-f***769226df */
  AppId?: string;
  /** @example cn-hangzhou */
  AppRegionId?: string;
  /** @example RunD */
  MachineType?: string;
  /** @example SAE */
  VendorType?: "ASK" | "SAE" | "ACS" | (string & {});
}

export interface GetServerlessAppAuthDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetServerlessAppAuthDetailOutputData;
  /** @example true */
  Success?: boolean;
}

export interface GetServerlessAppAuthDetailOutputData {
  /** @example c932b7a0*** */
  AppId?: string;
  /** @example 2 */
  CoreCount?: number;
  /** @example 1 */
  InstanceCount?: number;
  /** @example true */
  IsBind?: boolean;
  /** @example true */
  IsPostPaid?: boolean;
  /** @example true */
  IsServerlessPostPaidValid?: boolean;
  /** @example SERVERLESS */
  PostPaidModuleSwitch?: "VUL" | "CSPM" | "AGENTLESS" | "SERVERLESS" | "CTDR" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1655432638000
   */
  PostPaidOpenTime?: number;
  /** @example 1 */
  PostPaidStatus?: 1 | 2 | (number & {});
  /** @example 101 */
  PostpaidInstanceId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getServerlessAppAuthDetail({
 *   AppId: "3de9f2ac-f***769226df",
 *   AppRegionId: "cn-hangzhou",
 *   MachineType: "RunD",
 *   VendorType: "SAE",
 * });
 * ```
 * @throws CloudError
 */
export const getServerlessAppAuthDetail: TypedRoute<
  GetServerlessAppAuthDetailInput,
  GetServerlessAppAuthDetailOutput,
  GetServerlessAppAuthDetailHttp
> = {
  name: "GetServerlessAppAuthDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetServerlessAppAuthDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetServerlessAppAuthDetail as `client.http` calls it. */
export interface GetServerlessAppAuthDetailHttp {
  "/GetServerlessAppAuthDetail": {
    post: {
      parameters: {
        query?: GetServerlessAppAuthDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetServerlessAppAuthDetailOutput;
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
