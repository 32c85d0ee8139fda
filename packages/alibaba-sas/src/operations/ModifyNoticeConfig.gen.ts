// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyNoticeConfigInput {
  /** @example cms */
  BizType?: string;
  /** @example CRITICAL,HIGH */
  FocusLevel?: string;
  /** @example yundun_webguard_event */
  Project?:
    | "yundun_security_Weekreport"
    | "sas_healthcheck"
    | "yundun_defennce_antiRansomware_overflow"
    | "yundun_sas_cloudsiem_log"
    | "sas_suspicious"
    | "yundun_aegis_AV_true"
    | "yundun_sas_ak_leakage AccessKey"
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
    | (string & {});
  /** @example 4 */
  Route?: 1 | 2 | 4 | 3 | 5 | 6 | 7 | (number & {});
  /** @example 42.178.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  TimeLimit?: 0 | 1 | (number & {});
}

export interface ModifyNoticeConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyNoticeConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyNoticeConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyNoticeConfig with one of its documented codes. */
export const isModifyNoticeConfigError: ErrorGuard<ModifyNoticeConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyNoticeConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyNoticeConfig({
 *   BizType: "cms",
 *   FocusLevel: "CRITICAL,HIGH",
 *   Project: "yundun_webguard_event",
 *   Route: 4,
 *   SourceIp: "42.178.XX.XX",
 *   TimeLimit: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyNoticeConfig: TypedRoute<
  ModifyNoticeConfigInput,
  ModifyNoticeConfigOutput,
  ModifyNoticeConfigHttp
> = {
  name: "ModifyNoticeConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyNoticeConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyNoticeConfig as `client.http` calls it. */
export interface ModifyNoticeConfigHttp {
  "/ModifyNoticeConfig": {
    post: {
      parameters: {
        query?: ModifyNoticeConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyNoticeConfigOutput;
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
