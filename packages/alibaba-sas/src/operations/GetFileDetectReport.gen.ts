// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileDetectReportInput {
  EventId?: number | bigint;
  /** @example Basic,,ThreatTypes,Intelligences,Sandbox */
  Field?: "ThreatTypes" | "Intelligences" | "ThreatLevel" | "Basic" | "Sandbox" | (string & {});
  /** @example b63917332950e5d219d0737ffe31**** */
  FileHash?: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example object_scan */
  SourceType?: "machine" | "object_scan" | (string & {});
}

export interface GetFileDetectReportOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetFileDetectReportOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetFileDetectReportOutputData {
  /**
   * @example { "sha256": "", "sha512": "", "source": "aegis", "gmt_first_submit": "", "sha1": "", "virus_result": "",
   * "webshell_result": "", "gmt_update": "", "sandbox_result": "2", "fileSize": "363752", "virus_name": "", }
   */
  Basic?: string;
  /** @example c42b5f6bde0b730ece2923266333**** */
  FileHash?: string;
  /** @example 挖矿程序 */
  Filename?: string;
  /** @example true */
  HasData?: boolean;
  /** @example ["挖矿程序"] */
  Intelligences?: string;
  /**
   * @example {\\"BehaviorData\\": {}, \\"ProcessData\\": {}, \\"SandboxData\\": {}, \\"AttackData\\": [],
   * \\"NetworkData\\": {}, \\"SolutionData\\": {}, \\"FileData\\": {}}
   */
  Sandbox?: string;
  /** @example true */
  ShowTab?: boolean;
  /** @example 2 */
  ThreatLevel?: 0 | 1 | 2 | (number & {});
  /** @example [{"threat_type_desc": "挖矿程序","risk_type": 1,"threat_type": ""}] */
  ThreatTypes?: string;
}

/**
 * The documented error codes of GetFileDetectReport.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetFileDetectReportErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetFileDetectReport with one of its documented codes. */
export const isGetFileDetectReportError: ErrorGuard<GetFileDetectReportErrorCode> = (error) =>
  isCloudError(error, "GetFileDetectReport", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileDetectReport({
 *   Field: "Basic,,ThreatTypes,Intelligences,Sandbox",
 *   FileHash: "b63917332950e5d219d0737ffe31****",
 *   Lang: "en",
 *   SourceType: "object_scan",
 * });
 * ```
 * @throws CloudError
 */
export const getFileDetectReport: TypedRoute<
  GetFileDetectReportInput,
  GetFileDetectReportOutput,
  GetFileDetectReportHttp
> = {
  name: "GetFileDetectReport",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileDetectReport", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetFileDetectReport as `client.http` calls it. */
export interface GetFileDetectReportHttp {
  "/GetFileDetectReport": {
    post: {
      parameters: {
        query?: GetFileDetectReportInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileDetectReportOutput;
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
