// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSwitchRegionDetailInput {
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example sg_switch */
  Type?: "sg_switch" | "sls_meta_version_switch_stage_1" | (string & {});
}

export interface GetSwitchRegionDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetSwitchRegionDetailOutputData;
}

export interface GetSwitchRegionDetailOutputData {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1692858597000
   */
  GmtIsAgreeModified?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1692858597000
   */
  GmtNoticed?: number;
  /** @example true */
  IsAgree?: string;
  /** @example YES */
  IsNoticed?: string;
  /** @example false */
  NeedNotice?: boolean;
  /** @example true */
  NeedSwitch?: boolean;
  RegionStatus?: GetSwitchRegionDetailOutputDataRegionStatusItem[];
}

export interface GetSwitchRegionDetailOutputDataRegionStatusItem {
  /** @example 27 */
  EcsCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1692858597000
   */
  GmtPlanSwitchTime?: number;
  /** @example us-east-1 */
  RegionId?: string;
  /** @example 0 */
  Status?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of GetSwitchRegionDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetSwitchRegionDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetSwitchRegionDetail with one of its documented codes. */
export const isGetSwitchRegionDetailError: ErrorGuard<GetSwitchRegionDetailErrorCode> = (error) =>
  isCloudError(error, "GetSwitchRegionDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getSwitchRegionDetail({ Lang: "en", Type: "sg_switch" });
 * ```
 * @throws CloudError
 */
export const getSwitchRegionDetail: TypedRoute<
  GetSwitchRegionDetailInput,
  GetSwitchRegionDetailOutput,
  GetSwitchRegionDetailHttp
> = {
  name: "GetSwitchRegionDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSwitchRegionDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetSwitchRegionDetail as `client.http` calls it. */
export interface GetSwitchRegionDetailHttp {
  "/GetSwitchRegionDetail": {
    post: {
      parameters: {
        query?: GetSwitchRegionDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSwitchRegionDetailOutput;
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
