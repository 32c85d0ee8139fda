// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ExportWarningInput {
  /** @example N */
  Dealed?: "Y" | "N" | (string & {});
  /** @example hc_check_warning */
  ExportType?: string;
  /** @example 13007754 */
  GroupId?: number | bigint;
  /** @example 0 */
  IsCleartextPwd?: 0 | 1 | (number & {});
  /** @example 1 */
  IsSummaryExport?: 0 | 1 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 123,124 */
  RiskIds?: string;
  /** @example high,medium */
  RiskLevels?: "high" | "medium" | "low" | (string & {});
  /** @example Alibaba Cloud Standard - Windows 2016/2019 Security Baseline */
  RiskName?: string;
  /** @example 192.0.XX.XX */
  SourceIp?: string;
  /** @example 1,3 */
  StatusList?: "3" | "1" | (string & {});
  /** @example 12 */
  StrategyId?: number | bigint;
  /** @example hc_middleware_ack_master */
  SubTypeNames?: string;
  /** @example hc_container */
  TypeName?: string;
  /** @example hc_container,cis */
  TypeNames?: string;
  /** @example inet-7c676676-06fa-442e-90fb-b802e****,inet-7c676676-06fa-442e-90fb-b**** */
  Uuids?: string;
}

export interface ExportWarningOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example health_check_export_20220407 */
  FileName?: string;
  /** @example 439316 */
  Id?: bigint;
}

/**
 * The documented error codes of ExportWarning.
 *
 * - `FreeVersionNotPermit` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ExportWarningErrorCode = "FreeVersionNotPermit" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ExportWarning with one of its documented codes. */
export const isExportWarningError: ErrorGuard<ExportWarningErrorCode> = (error) =>
  isCloudError(error, "ExportWarning", ["FreeVersionNotPermit", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.exportWarning({
 *   Dealed: "N",
 *   ExportType: "hc_check_warning",
 *   GroupId: 13007754,
 *   IsCleartextPwd: 0,
 *   IsSummaryExport: 1,
 *   Lang: "zh",
 *   RiskIds: "123,124",
 *   RiskLevels: "high,medium",
 *   RiskName: "Alibaba Cloud Standard - Windows 2016/2019  Security Baseline",
 *   SourceIp: "192.0.XX.XX",
 *   StatusList: "1,3",
 *   StrategyId: 12,
 *   SubTypeNames: "hc_middleware_ack_master",
 *   TypeName: "hc_container",
 *   TypeNames: "hc_container,cis",
 *   Uuids: "inet-7c676676-06fa-442e-90fb-b802e****,inet-7c676676-06fa-442e-90fb-b****",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const exportWarning: TypedRoute<ExportWarningInput, ExportWarningOutput, ExportWarningHttp> = {
  name: "ExportWarning",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ExportWarning", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Id"], "bigint"]],
};

/** ExportWarning as `client.http` calls it. */
export interface ExportWarningHttp {
  "/ExportWarning": {
    post: {
      parameters: {
        query?: ExportWarningInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ExportWarningOutput;
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
