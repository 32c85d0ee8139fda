// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateOpaStrategyNewInput {
  AlarmDetail?: UpdateOpaStrategyNewInputAlarmDetail;
  /** @example c870ec78ecbcb41d2a35c679823ef**** */
  ClusterId?: string;
  /** @example docker-law */
  ClusterName?: string;
  /** @example 4566 */
  Description?: string;
  ImageName?: string[];
  Label?: string[];
  /** @example true */
  MaliciousImage?: boolean;
  /** @example 1 */
  RuleAction?: 1 | 2 | 3 | (number & {});
  Scopes?: UpdateOpaStrategyNewInputScopesItem[];
  /** @example 1003 */
  StrategyId?: number | bigint;
  /** @example test */
  StrategyName?: string;
  /** @example 109 */
  StrategyTemplateId?: number | bigint;
  /** @example true */
  UnScanedImage?: boolean;
  WhiteList?: string[];
}

export interface UpdateOpaStrategyNewOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /**
   * @example [
   * "['c8d**7614df1bf']"
   * ]
   */
  Data?: string[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface UpdateOpaStrategyNewInputAlarmDetail {
  Baseline?: UpdateOpaStrategyNewInputAlarmDetailBaseline;
  BuildRisk?: UpdateOpaStrategyNewInputAlarmDetailBuildRisk;
  MaliciousFile?: UpdateOpaStrategyNewInputAlarmDetailMaliciousFile;
  SensitiveFile?: UpdateOpaStrategyNewInputAlarmDetailSensitiveFile;
  Vul?: UpdateOpaStrategyNewInputAlarmDetailVul;
}

export interface UpdateOpaStrategyNewInputScopesItem {
  /** @example ack-1 */
  AckPolicyInstanceId?: string;
  /** @example 1 */
  AllNamespace?: 0 | 1 | (number & {});
  /** @example cdcb56a931c** */
  ClusterId?: string;
  NamespaceList?: string[];
}

export interface UpdateOpaStrategyNewInputAlarmDetailBaseline {
  Item?: UpdateOpaStrategyNewInputAlarmDetailBaselineItemItem[];
  RiskLevel?: string[];
}

export interface UpdateOpaStrategyNewInputAlarmDetailBuildRisk {
  Item?: UpdateOpaStrategyNewInputAlarmDetailBuildRiskItemItem[];
  RiskLevel?: string[];
}

export interface UpdateOpaStrategyNewInputAlarmDetailMaliciousFile {
  Item?: UpdateOpaStrategyNewInputAlarmDetailMaliciousFileItemItem[];
  RiskLevel?: string[];
}

export interface UpdateOpaStrategyNewInputAlarmDetailSensitiveFile {
  Item?: UpdateOpaStrategyNewInputAlarmDetailSensitiveFileItemItem[];
  RiskLevel?: string[];
}

export interface UpdateOpaStrategyNewInputAlarmDetailVul {
  Item?: UpdateOpaStrategyNewInputAlarmDetailVulItemItem[];
  RiskClass?: UpdateOpaStrategyNewInputAlarmDetailVulRiskClassItem[];
  RiskLevel?: string[];
}

export interface UpdateOpaStrategyNewInputAlarmDetailBaselineItemItem {
  /** @example hc.image.checklist.identify.hc_exploit_couchdb_linux.item */
  Id?: string;
  /** @example passwd */
  Name?: string;
}

export interface UpdateOpaStrategyNewInputAlarmDetailBuildRiskItemItem {
  /** @example key */
  Id?: string;
  /** @example name */
  Name?: string;
}

export interface UpdateOpaStrategyNewInputAlarmDetailMaliciousFileItemItem {
  /** @example 65201 */
  Id?: string;
  /** @example abnormal binary file */
  Name?: string;
}

export interface UpdateOpaStrategyNewInputAlarmDetailSensitiveFileItemItem {
  /** @example key */
  Id?: string;
  /** @example name */
  Name?: string;
}

export interface UpdateOpaStrategyNewInputAlarmDetailVulItemItem {
  /** @example CVE-2023-36034 */
  Id?: string;
  /** @example oval:com.redhat.rhsa:def:20227002 */
  Name?: string;
}

export interface UpdateOpaStrategyNewInputAlarmDetailVulRiskClassItem {
  /** @example cve */
  Id?: "cve" | "app" | (string & {});
  /** @example 系统漏洞 */
  Name?: string;
}

/**
 * The documented error codes of UpdateOpaStrategyNew.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateOpaStrategyNewErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateOpaStrategyNew with one of its documented codes. */
export const isUpdateOpaStrategyNewError: ErrorGuard<UpdateOpaStrategyNewErrorCode> = (error) =>
  isCloudError(error, "UpdateOpaStrategyNew", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateOpaStrategyNew({
 *   ClusterId: "c870ec78ecbcb41d2a35c679823ef****",
 *   ClusterName: "docker-law",
 *   Description: "4566",
 *   MaliciousImage: true,
 *   RuleAction: 1,
 *   StrategyId: 1003,
 *   StrategyName: "test",
 *   StrategyTemplateId: 109,
 *   UnScanedImage: true,
 * });
 * ```
 * @throws CloudError
 */
export const updateOpaStrategyNew: TypedRoute<
  UpdateOpaStrategyNewInput,
  UpdateOpaStrategyNewOutput,
  UpdateOpaStrategyNewHttp
> = {
  name: "UpdateOpaStrategyNew",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateOpaStrategyNew", "x-acs-version": "2018-12-03" },
  styles: { AlarmDetail: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** UpdateOpaStrategyNew as `client.http` calls it. */
export interface UpdateOpaStrategyNewHttp {
  "/UpdateOpaStrategyNew": {
    post: {
      parameters: {
        query?: UpdateOpaStrategyNewInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateOpaStrategyNewOutput;
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
