// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetServerlessAuthSummaryInput {
  /** @example cn-hangzhou */
  AppRegionId?: string;
  /** @example RunD */
  MachineType?: string;
  /** @example SAE */
  VendorType?: "ASK" | "SAE" | "ACS" | (string & {});
}

export interface GetServerlessAuthSummaryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetServerlessAuthSummaryOutputData;
  /** @example true */
  Success?: boolean;
}

export interface GetServerlessAuthSummaryOutputData {
  /** @example 1 */
  AutoBind?: 0 | 1 | (number & {});
  HasPreBindSetting?: boolean;
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
  /** @example sas-postpay-** */
  PostpaidInstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 10 */
  TotalBindAppCount?: number;
  /** @example 1 */
  TotalBindCoreCount?: number;
  /** @example 1 */
  TotalBindInstanceCount?: number;
  /** @example 1 */
  TotalUnBindAppCount?: number;
  /** @example 1 */
  TotalUnBindCoreCount?: number;
  /** @example 2 */
  TotalUnBindInstanceCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:GetServerlessAuthSummary`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getServerlessAuthSummary({
 *   AppRegionId: "cn-hangzhou",
 *   MachineType: "RunD",
 *   VendorType: "SAE",
 * });
 * ```
 * @throws CloudError
 */
export const getServerlessAuthSummary: TypedRoute<
  GetServerlessAuthSummaryInput,
  GetServerlessAuthSummaryOutput,
  GetServerlessAuthSummaryHttp
> = {
  name: "GetServerlessAuthSummary",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetServerlessAuthSummary", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetServerlessAuthSummary as `client.http` calls it. */
export interface GetServerlessAuthSummaryHttp {
  "/GetServerlessAuthSummary": {
    post: {
      parameters: {
        query?: GetServerlessAuthSummaryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetServerlessAuthSummaryOutput;
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
