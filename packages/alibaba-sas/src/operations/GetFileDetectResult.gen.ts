// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileDetectResultInput {
  HashKeyList: string[];
  /** @example 183.46.XX.XX */
  SourceIp?: string;
  /** @example 0 */
  Type: number;
}

export interface GetFileDetectResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ResultList?: GetFileDetectResultOutputResultListItem[];
}

export interface GetFileDetectResultOutputResultListItem {
  /** @example 200 */
  Code?: string;
  /** @example false */
  Compress?: boolean;
  /** @example { "HighLight": [ [ 23245, 23212 ] ], "FileLabel": [ "PE32", "Zip", "SFX", "encrypted" ] } */
  Ext?: string;
  /** @example 0a212417e65c26ff133cfff28f6c**** */
  HashKey?: string;
  /** @example successful */
  Message?: string;
  /** @example 0 */
  Result?: 0 | 1 | 3 | (number & {});
  /** @example 100 */
  Score?: number;
  /** @example WebShell */
  VirusType?:
    | "Trojan"
    | "WebShell"
    | "Backdoor"
    | "RansomWare"
    | "Scanner"
    | "Stealer"
    | "Malbaseware"
    | "Hacktool"
    | "Engtest"
    | "Downloader"
    | "Virus"
    | "Miner"
    | "Worm"
    | "DDoS"
    | "Malware"
    | "RiskWare"
    | "Proxytool"
    | "Suspicious"
    | "MalScript"
    | "Rootkit"
    | "Exploit"
    | (string & {});
}

/**
 * The documented error codes of GetFileDetectResult.
 *
 * - `RequestTooFrequently` (HTTP 400)
 * - `GetResultFail` (HTTP 400)
 * - `InvalidApiDetectType` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 * - `SystemBusy` (HTTP 500)
 */
export type GetFileDetectResultErrorCode =
  | "RequestTooFrequently"
  | "GetResultFail"
  | "InvalidApiDetectType"
  | "NoPermission"
  | "ServerError"
  | "SystemBusy";

/** Whether `error` is a failure of GetFileDetectResult with one of its documented codes. */
export const isGetFileDetectResultError: ErrorGuard<GetFileDetectResultErrorCode> = (error) =>
  isCloudError(error, "GetFileDetectResult", [
    "RequestTooFrequently",
    "GetResultFail",
    "InvalidApiDetectType",
    "NoPermission",
    "ServerError",
    "SystemBusy",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:GetFileDetectResult`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getFileDetectResult({
 *   SourceIp: "183.46.XX.XX",
 *   Type: 0,
 *   HashKeyList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const getFileDetectResult: TypedRoute<
  GetFileDetectResultInput,
  GetFileDetectResultOutput,
  GetFileDetectResultHttp
> = {
  name: "GetFileDetectResult",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileDetectResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetFileDetectResult as `client.http` calls it. */
export interface GetFileDetectResultHttp {
  "/GetFileDetectResult": {
    post: {
      parameters: {
        query: GetFileDetectResultInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileDetectResultOutput;
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
