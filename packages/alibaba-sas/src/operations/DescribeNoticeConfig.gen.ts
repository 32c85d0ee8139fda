// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNoticeConfigInput {
  /** @example cms */
  BizType?: string;
  /** @example 60.191.XX.XX */
  SourceIp?: string;
}

export interface DescribeNoticeConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  NoticeConfigList?: DescribeNoticeConfigOutputNoticeConfigListItem[];
}

export interface DescribeNoticeConfigOutputNoticeConfigListItem {
  /** @example 0 */
  AliUid?: bigint;
  /** @example Cspm */
  Category?: "Incident" | "Suspicious" | "Hc" | "Cspm" | "Agentless" | "Filedetect" | "Vul" | "Rasp" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example sas_suspicious */
  Project?:
    | "yundun_security_Weekreport"
    | "yundun_sas_antiransomware_task"
    | "sas_healthcheck"
    | "sas_suspicious"
    | "yundun_aegis_AV_true"
    | "yundun_sas_ak_leakage"
    | "yundun_sas_config_alert"
    | "yundun_sas_vul_Emergency"
    | "yundun_webguard_event"
    | "yundun_sas_cloud_native_firewall"
    | "yundun_sas_cloud_native_firewall_Defense"
    | "yundun_IP_Blocking"
    | "yundun_sas_anti_virus_config"
    | "yundun_sas_log"
    | "yundun_honeypot_alarm"
    | "aliyun_rasp_alarm"
    | "virusScheduleTask"
    | "yundun_anti_Virus"
    | "sas_vulnerability"
    | "weeklyreport"
    | "agent"
    | "bruteforcesuccess"
    | "webshell"
    | "suspicious"
    | "patch"
    | "remotelogin"
    | "health"
    | "yundun_sas_cloudsiem_log"
    | (string & {});
  /** @example 7 */
  Route?: 1 | 2 | 4 | 3 | 5 | 6 | 7 | (number & {});
  /** @example 1 */
  TimeLimit?: 0 | 1 | (number & {});
}

/**
 * The documented error codes of DescribeNoticeConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeNoticeConfigErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of DescribeNoticeConfig with one of its documented codes. */
export const isDescribeNoticeConfigError: ErrorGuard<DescribeNoticeConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeNoticeConfig", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeNoticeConfig({
 *   BizType: "cms",
 *   SourceIp: "60.191.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeNoticeConfig: TypedRoute<
  DescribeNoticeConfigInput,
  DescribeNoticeConfigOutput,
  DescribeNoticeConfigHttp
> = {
  name: "DescribeNoticeConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeNoticeConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["NoticeConfigList", "*", "AliUid"], "bigint"]],
};

/** DescribeNoticeConfig as `client.http` calls it. */
export interface DescribeNoticeConfigHttp {
  "/DescribeNoticeConfig": {
    post: {
      parameters: {
        query?: DescribeNoticeConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeNoticeConfigOutput;
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
