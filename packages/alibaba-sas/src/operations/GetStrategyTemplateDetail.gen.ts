// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetStrategyTemplateDetailInput {
  /** @example 2 */
  StrategyId?: number | bigint;
}

export interface GetStrategyTemplateDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetStrategyTemplateDetailOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetStrategyTemplateDetailOutputData {
  AlarmDetail?: GetStrategyTemplateDetailOutputDataAlarmDetail;
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example hhht-cluster-02 */
  ClusterName?: string;
  /** @example Custom defense configuration */
  Description?: string;
  /**
   * @example [
   * "test"
   * ]
   */
  ImageName?: string[];
  /**
   * @example [
   * "test"
   * ]
   */
  Label?: string[];
  /** @example false */
  MaliciousImage?: boolean;
  /**
   * @example [
   * "default"
   * ]
   */
  Namespace?: string[];
  /** @example 1 */
  RuleAction?: 1 | 2 | 3 | (number & {});
  /** @example 1005 */
  StrategyId?: bigint;
  /** @example Blank template */
  StrategyName?: string;
  /** @example 1204 */
  StrategyTemplateId?: bigint;
  /** @example false */
  UnScanedImage?: boolean;
  /**
   * @example [
   * "test-tag"
   * ]
   */
  WhiteList?: string[];
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetail {
  Baseline?: GetStrategyTemplateDetailOutputDataAlarmDetailBaseline;
  MaliciousFile?: GetStrategyTemplateDetailOutputDataAlarmDetailMaliciousFile;
  Vul?: GetStrategyTemplateDetailOutputDataAlarmDetailVul;
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetailBaseline {
  Item?: GetStrategyTemplateDetailOutputDataAlarmDetailBaselineItemItem[];
  /**
   * @example [
   * "low"
   * ]
   */
  RiskLevel?: ("high" | "medium" | "low" | (string & {}))[];
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetailMaliciousFile {
  Item?: GetStrategyTemplateDetailOutputDataAlarmDetailMaliciousFileItemItem[];
  /**
   * @example [
   * "low"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetailVul {
  Item?: GetStrategyTemplateDetailOutputDataAlarmDetailVulItemItem[];
  /**
   * @example [
   * "low"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetailBaselineItemItem {
  /** @example ak_leak */
  Id?: string;
  /** @example Access Key plaintext storage */
  Name?: string;
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetailMaliciousFileItemItem {
  /** @example test */
  Id?: string;
  /** @example test */
  Name?: string;
}

export interface GetStrategyTemplateDetailOutputDataAlarmDetailVulItemItem {
  /** @example AVD-2023-1680169 */
  Id?: string;
  /** @example ezOffice evoInterfaceServlet Info Leak */
  Name?: string;
}

/**
 * The documented error codes of GetStrategyTemplateDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetStrategyTemplateDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetStrategyTemplateDetail with one of its documented codes. */
export const isGetStrategyTemplateDetailError: ErrorGuard<GetStrategyTemplateDetailErrorCode> = (error) =>
  isCloudError(error, "GetStrategyTemplateDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getStrategyTemplateDetail({ StrategyId: 2 });
 * ```
 * @throws CloudError
 */
export const getStrategyTemplateDetail: TypedRoute<
  GetStrategyTemplateDetailInput,
  GetStrategyTemplateDetailOutput,
  GetStrategyTemplateDetailHttp
> = {
  name: "GetStrategyTemplateDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetStrategyTemplateDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Data", "StrategyId"], "bigint"],
    [["Data", "StrategyTemplateId"], "bigint"],
  ],
};

/** GetStrategyTemplateDetail as `client.http` calls it. */
export interface GetStrategyTemplateDetailHttp {
  "/GetStrategyTemplateDetail": {
    post: {
      parameters: {
        query?: GetStrategyTemplateDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetStrategyTemplateDetailOutput;
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
