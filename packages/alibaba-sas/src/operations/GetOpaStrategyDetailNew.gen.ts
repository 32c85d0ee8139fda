// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetOpaStrategyDetailNewInput {
  /** @example 1349 */
  StrategyId?: number | bigint;
}

export interface GetOpaStrategyDetailNewOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetOpaStrategyDetailNewOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetOpaStrategyDetailNewOutputData {
  AlarmDetail?: GetOpaStrategyDetailNewOutputDataAlarmDetail;
  /** @example c8ca91e0907d94efaba7fb0827eb9**** */
  ClusterId?: string;
  /** @example test */
  ClusterName?: string;
  /** @example 4 */
  CurrentPage?: number;
  /** @example Custom defense configuration */
  Description?: string;
  /**
   * @example [
   * "opa-test"
   * ]
   */
  ImageName?: string[];
  /**
   * @example [
   * "app.kubernetes.io/instance:devops"
   * ]
   */
  Label?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example true */
  MaliciousImage?: boolean;
  /** @example 20 */
  PageSize?: number;
  /** @example 1 */
  RuleAction?: 1 | 2 | 3 | (number & {});
  Scopes?: GetOpaStrategyDetailNewOutputDataScopesItem[];
  /** @example 1005 */
  StrategyId?: bigint;
  /** @example test001 */
  StrategyName?: string;
  /** @example 1204 */
  StrategyTemplateId?: bigint;
  /** @example true */
  UnScanedImage?: boolean;
  /**
   * @example [
   * "test-tag"
   * ]
   */
  WhiteList?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetail {
  Baseline?: GetOpaStrategyDetailNewOutputDataAlarmDetailBaseline;
  BuildRisk?: GetOpaStrategyDetailNewOutputDataAlarmDetailBuildRisk;
  MaliciousFile?: GetOpaStrategyDetailNewOutputDataAlarmDetailMaliciousFile;
  SensitiveFile?: GetOpaStrategyDetailNewOutputDataAlarmDetailSensitiveFile;
  Vul?: GetOpaStrategyDetailNewOutputDataAlarmDetailVul;
}

export interface GetOpaStrategyDetailNewOutputDataScopesItem {
  /** @example ack-0 */
  AckPolicyInstanceId?: string;
  /** @example 1 */
  AllNamespace?: 1 | 0 | (number & {});
  /** @example c1fdb5fd8d**7163 */
  ClusterId?: string;
  /**
   * @example [
   * "namespace1"
   * ]
   */
  NamespaceList?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailBaseline {
  Item?: GetOpaStrategyDetailNewOutputDataAlarmDetailBaselineItemItem[];
  /**
   * @example [
   * "low"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailBuildRisk {
  Item?: GetOpaStrategyDetailNewOutputDataAlarmDetailBuildRiskItemItem[];
  /**
   * @example [
   * "high"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailMaliciousFile {
  Item?: GetOpaStrategyDetailNewOutputDataAlarmDetailMaliciousFileItemItem[];
  /**
   * @example [
   * "high"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailSensitiveFile {
  Item?: GetOpaStrategyDetailNewOutputDataAlarmDetailSensitiveFileItemItem[];
  /**
   * @example [
   * "low"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailVul {
  Item?: GetOpaStrategyDetailNewOutputDataAlarmDetailVulItemItem[];
  RiskClass?: GetOpaStrategyDetailNewOutputDataAlarmDetailVulRiskClassItem[];
  /**
   * @example [
   * "medium"
   * ]
   */
  RiskLevel?: string[];
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailBaselineItemItem {
  /** @example ak_leak */
  Id?: string;
  /** @example Access Key plaintext storage */
  Name?: string;
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailBuildRiskItemItem {
  /** @example key */
  Id?: string;
  /** @example name */
  Name?: string;
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailMaliciousFileItemItem {
  /** @example 1811 */
  Id?: string;
  /** @example abnormal binary file */
  Name?: string;
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailSensitiveFileItemItem {
  /** @example key */
  Id?: string;
  /** @example name */
  Name?: string;
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailVulItemItem {
  /** @example AVD-2023-1680169 */
  Id?: string;
  /** @example ezOffice evoInterfaceServlet Info Leak */
  Name?: string;
}

export interface GetOpaStrategyDetailNewOutputDataAlarmDetailVulRiskClassItem {
  /** @example cve */
  Id?: "cve" | "app" | (string & {});
  /** @example 系统漏洞 */
  Name?: string;
}

/**
 * The documented error codes of GetOpaStrategyDetailNew.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaStrategyDetailNewErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaStrategyDetailNew with one of its documented codes. */
export const isGetOpaStrategyDetailNewError: ErrorGuard<GetOpaStrategyDetailNewErrorCode> = (error) =>
  isCloudError(error, "GetOpaStrategyDetailNew", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaStrategyDetailNew({ StrategyId: 1349 });
 * ```
 * @throws CloudError
 */
export const getOpaStrategyDetailNew: TypedRoute<
  GetOpaStrategyDetailNewInput,
  GetOpaStrategyDetailNewOutput,
  GetOpaStrategyDetailNewHttp
> = {
  name: "GetOpaStrategyDetailNew",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaStrategyDetailNew", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["Data", "StrategyId"], "bigint"],
    [["Data", "StrategyTemplateId"], "bigint"],
  ],
};

/** GetOpaStrategyDetailNew as `client.http` calls it. */
export interface GetOpaStrategyDetailNewHttp {
  "/GetOpaStrategyDetailNew": {
    post: {
      parameters: {
        query?: GetOpaStrategyDetailNewInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetOpaStrategyDetailNewOutput;
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
