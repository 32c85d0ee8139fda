// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ExportRecordInput {
  /** @example virusScanExport */
  ExportFileType?: string;
  /** @example database */
  ExportType:
    | "assetInstance"
    | "user"
    | "port"
    | "process"
    | "sca"
    | "database"
    | "web"
    | "software"
    | "cron"
    | "autorun"
    | "lkm"
    | "webserver"
    | "virusScanExport"
    | "imageVulExport"
    | "imageBaseLineExport"
    | "imageAffectedMaliciousExport"
    | "baselineCspm"
    | "attack"
    | "accessKey"
    | "exportObjectScanEvents"
    | (string & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example {"extend":"1","currentPage":1,"pageSize":10} */
  Params?: string;
  ResourceDirectoryAccountId?: number | bigint;
}

export interface ExportRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example cms_20171101.xlsx */
  FileName?: string;
  /** @example 131231 */
  Id?: bigint;
}

/**
 * The documented error codes of ExportRecord.
 *
 * - `IllegalParam` (HTTP 400)
 * - `FreeVersionNotPermit` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ExportRecordErrorCode = "IllegalParam" | "FreeVersionNotPermit" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ExportRecord with one of its documented codes. */
export const isExportRecordError: ErrorGuard<ExportRecordErrorCode> = (error) =>
  isCloudError(error, "ExportRecord", ["IllegalParam", "FreeVersionNotPermit", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ExportRecord`. Not known to be safe to repeat: `{ idempotent: true }` at a call is
 * your word that it is.
 * @example
 * ```ts
 * const result = await client.exportRecord({
 *   ExportFileType: "virusScanExport",
 *   ExportType: "database",
 *   Lang: "zh",
 *   Params: '{"extend":"1","currentPage":1,"pageSize":10}',
 * });
 * ```
 * @throws CloudError
 */
export const exportRecord: TypedRoute<ExportRecordInput, ExportRecordOutput, ExportRecordHttp> = {
  name: "ExportRecord",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ExportRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Id"], "bigint"]],
};

/** ExportRecord as `client.http` calls it. */
export interface ExportRecordHttp {
  "/ExportRecord": {
    post: {
      parameters: {
        query: ExportRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ExportRecordOutput;
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
