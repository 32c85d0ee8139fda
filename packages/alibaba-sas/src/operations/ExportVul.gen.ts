// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ExportVulInput {
  /** @example RHSA-2019:3197-Important: sudo security update */
  AliasName?: string;
  /** @example sca */
  AttachTypes?: string;
  /** @example xxljob-7b87597b99-mcskr */
  ContainerName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1696186800000
   */
  CreateTsEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1696128144000
   */
  CreateTsStart?: number;
  /** @example CVE-2022-44702 */
  CveId?: string;
  /** @example n */
  Dealed?: "y" | "n" | (string & {});
  /** @example 8834224 */
  GroupId?: string;
  /** @example container-***:**** */
  ImageName?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example asap */
  Necessity?: "asap" | "later" | "nntf" | (string & {});
  /** @example /etc/test */
  Path?: string;
  /** @example 0 */
  RaspDefend?: 0 | 1 | (number & {});
  /** @example 1 */
  ResourceDirectoryAccountId?: number | bigint;
  /** @example Restart required */
  SearchTags?: string;
  /** @example app */
  Type: "cve" | "sys" | "cms" | "app" | "emg" | (string & {});
  /** @example 1587bedb-fdb4-48c4-9330-**** */
  Uuids?: string;
  /** @example ins-133****,ins-5414**** */
  VpcInstanceIds?: string;
  VulEntityList?: ExportVulInputVulEntityListItem[];
}

export interface ExportVulOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example app_20211101 */
  FileName?: string;
  /** @example 81634 */
  Id?: bigint;
}

export interface ExportVulInputVulEntityListItem {
  /** @example Ollama */
  EntityName?: string;
  /** @example 1.0.0 */
  EntityVersion?: string;
}

/**
 * The documented error codes of ExportVul.
 *
 * - `FreeVersionNotPermit` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ExportVulErrorCode = "FreeVersionNotPermit" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ExportVul with one of its documented codes. */
export const isExportVulError: ErrorGuard<ExportVulErrorCode> = (error) =>
  isCloudError(error, "ExportVul", ["FreeVersionNotPermit", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:ExportVul`. Not known to be safe to repeat: `{ idempotent: true }` at a call is your
 * word that it is.
 * @example
 * ```ts
 * const result = await client.exportVul({
 *   AliasName: "RHSA-2019:3197-Important: sudo security update",
 *   AttachTypes: "sca",
 *   ContainerName: "xxljob-7b87597b99-mcskr",
 *   CreateTsEnd: 1696186800000,
 *   CreateTsStart: 1696128144000,
 *   CveId: "CVE-2022-44702",
 *   Dealed: "n",
 *   GroupId: "8834224",
 *   ImageName: "container-***:****",
 *   Lang: "zh",
 *   Necessity: "asap",
 *   Path: "/etc/test",
 *   RaspDefend: 0,
 *   ResourceDirectoryAccountId: 1,
 *   SearchTags: "Restart required",
 *   Type: "app",
 *   Uuids: "1587bedb-fdb4-48c4-9330-****",
 *   VpcInstanceIds: "ins-133****,ins-5414****",
 * });
 * ```
 * @throws CloudError
 */
export const exportVul: TypedRoute<ExportVulInput, ExportVulOutput, ExportVulHttp> = {
  name: "ExportVul",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ExportVul", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Id"], "bigint"]],
};

/** ExportVul as `client.http` calls it. */
export interface ExportVulHttp {
  "/ExportVul": {
    post: {
      parameters: {
        query: ExportVulInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ExportVulOutput;
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
