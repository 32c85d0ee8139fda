// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UploadedHoneyPotFileInput {
  /** @example HONEYPOT_FILE/1601097845544644_******** */
  FileKey: string;
  /** @example trojan.zip */
  FileName: string;
  /** @example application/zip */
  FileType: string;
  /** @example ruoyi */
  HoneypotImageName: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example cc427e14-f257-4670-9d2b-d83bbbe***** */
  NodeId?: string;
  /** @example {\\"help\\":\\".zip\\",\\"label\\":\\"file\\",\\"type\\":\\"file\\",\\"key\\":\\"ftpfiles.zip\\"} */
  TemplateExtra: string;
}

export interface UploadedHoneyPotFileOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of UploadedHoneyPotFile.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UploadedHoneyPotFileErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UploadedHoneyPotFile with one of its documented codes. */
export const isUploadedHoneyPotFileError: ErrorGuard<UploadedHoneyPotFileErrorCode> = (error) =>
  isCloudError(error, "UploadedHoneyPotFile", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.uploadedHoneyPotFile({
 *   FileKey: "HONEYPOT_FILE/1601097845544644_********",
 *   FileName: "trojan.zip",
 *   FileType: "application/zip",
 *   HoneypotImageName: "ruoyi",
 *   Lang: "zh",
 *   NodeId: "cc427e14-f257-4670-9d2b-d83bbbe*****",
 *   TemplateExtra:
 *     '{\\\\"help\\\\":\\\\".zip\\\\",\\\\"label\\\\":\\\\"file\\\\",\\\\"type\\\\":\\\\"file\\\\",\\\\"key\\\\":\\\\"ftpfiles.zip\\\\"}',
 * });
 * ```
 * @throws CloudError
 */
export const uploadedHoneyPotFile: TypedRoute<
  UploadedHoneyPotFileInput,
  UploadedHoneyPotFileOutput,
  UploadedHoneyPotFileHttp
> = {
  name: "UploadedHoneyPotFile",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UploadedHoneyPotFile", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UploadedHoneyPotFile as `client.http` calls it. */
export interface UploadedHoneyPotFileHttp {
  "/UploadedHoneyPotFile": {
    post: {
      parameters: {
        query: UploadedHoneyPotFileInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UploadedHoneyPotFileOutput;
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
