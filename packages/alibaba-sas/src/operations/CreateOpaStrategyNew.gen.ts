// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOpaStrategyNewInput {
  AlarmDetail?: CreateOpaStrategyNewInputAlarmDetail;
  /** @example cfa7e2fb8c221483ba59e098c34c6**** */
  ClusterId?: string;
  /** @example * */
  ClusterName?: string;
  /** @example default policy */
  Description?: string;
  ImageName?: string[];
  Label?: string[];
  /** @example true */
  MaliciousImage?: boolean;
  /** @example 1 */
  RuleAction?: 1 | 2 | 3 | (number & {});
  Scopes?: CreateOpaStrategyNewInputScopesItem[];
  /** @example 16 */
  StrategyId?: number | bigint;
  /** @example default */
  StrategyName?: string;
  /** @example 109 */
  StrategyTemplateId?: number | bigint;
  /** @example true */
  UnScanedImage?: boolean;
  WhiteList?: string[];
}

export interface CreateOpaStrategyNewOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /**
   * @example [
   * "['cb8cd***b07ee5']"
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

export interface CreateOpaStrategyNewInputAlarmDetail {
  Baseline?: CreateOpaStrategyNewInputAlarmDetailBaseline;
  BuildRisk?: CreateOpaStrategyNewInputAlarmDetailBuildRisk;
  MaliciousFile?: CreateOpaStrategyNewInputAlarmDetailMaliciousFile;
  SensitiveFile?: CreateOpaStrategyNewInputAlarmDetailSensitiveFile;
  Vul?: CreateOpaStrategyNewInputAlarmDetailVul;
}

export interface CreateOpaStrategyNewInputScopesItem {
  /** @example ack-p-1 */
  AckPolicyInstanceId?: string;
  /** @example 1 */
  AllNamespace?: 1 | 0 | (number & {});
  /** @example cc50d***015d2 */
  ClusterId?: string;
  NamespaceList?: string[];
}

export interface CreateOpaStrategyNewInputAlarmDetailBaseline {
  Item?: CreateOpaStrategyNewInputAlarmDetailBaselineItemItem[];
  RiskLevel?: string[];
}

export interface CreateOpaStrategyNewInputAlarmDetailBuildRisk {
  Item?: CreateOpaStrategyNewInputAlarmDetailBuildRiskItemItem[];
  RiskLevel?: string[];
}

export interface CreateOpaStrategyNewInputAlarmDetailMaliciousFile {
  Item?: CreateOpaStrategyNewInputAlarmDetailMaliciousFileItemItem[];
  RiskLevel?: string[];
}

export interface CreateOpaStrategyNewInputAlarmDetailSensitiveFile {
  Item?: CreateOpaStrategyNewInputAlarmDetailSensitiveFileItemItem[];
  RiskLevel?: string[];
}

export interface CreateOpaStrategyNewInputAlarmDetailVul {
  Item?: CreateOpaStrategyNewInputAlarmDetailVulItemItem[];
  RiskClass?: CreateOpaStrategyNewInputAlarmDetailVulRiskClassItem[];
  RiskLevel?: string[];
}

export interface CreateOpaStrategyNewInputAlarmDetailBaselineItemItem {
  /** @example hc.image.checklist.identify.hc_exploit_couchdb_linux.item */
  Id?: string;
  /** @example Unauthorized access to CouchDB configuration risk */
  Name?: string;
}

export interface CreateOpaStrategyNewInputAlarmDetailBuildRiskItemItem {
  /** @example key */
  Id?: string;
  /** @example name */
  Name?: string;
}

export interface CreateOpaStrategyNewInputAlarmDetailMaliciousFileItemItem {
  /** @example 3685699 */
  Id?: string;
  /** @example abnormal binary file */
  Name?: string;
}

export interface CreateOpaStrategyNewInputAlarmDetailSensitiveFileItemItem {
  /** @example key */
  Id?: string;
  /** @example name */
  Name?: string;
}

export interface CreateOpaStrategyNewInputAlarmDetailVulItemItem {
  /** @example CVE-2023-36034 */
  Id?: string;
  /** @example Microsoft Edge vul */
  Name?: string;
}

export interface CreateOpaStrategyNewInputAlarmDetailVulRiskClassItem {
  /** @example cve */
  Id?: "cve" | "app" | (string & {});
  /** @example 系统漏洞 */
  Name?: string;
}

/**
 * The documented error codes of CreateOpaStrategyNew.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateOpaStrategyNewErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateOpaStrategyNew with one of its documented codes. */
export const isCreateOpaStrategyNewError: ErrorGuard<CreateOpaStrategyNewErrorCode> = (error) =>
  isCloudError(error, "CreateOpaStrategyNew", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOpaStrategyNew({
 *   ClusterId: "cfa7e2fb8c221483ba59e098c34c6****",
 *   ClusterName: "*",
 *   Description: "default policy",
 *   MaliciousImage: true,
 *   RuleAction: 1,
 *   StrategyId: 16,
 *   StrategyName: "default",
 *   StrategyTemplateId: 109,
 *   UnScanedImage: true,
 * });
 * ```
 * @throws CloudError
 */
export const createOpaStrategyNew: TypedRoute<
  CreateOpaStrategyNewInput,
  CreateOpaStrategyNewOutput,
  CreateOpaStrategyNewHttp
> = {
  name: "CreateOpaStrategyNew",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOpaStrategyNew", "x-acs-version": "2018-12-03" },
  styles: { AlarmDetail: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** CreateOpaStrategyNew as `client.http` calls it. */
export interface CreateOpaStrategyNewHttp {
  "/CreateOpaStrategyNew": {
    post: {
      parameters: {
        query?: CreateOpaStrategyNewInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOpaStrategyNewOutput;
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
