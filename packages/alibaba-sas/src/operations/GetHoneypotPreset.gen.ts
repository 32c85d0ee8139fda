// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotPresetInput {
  /** @example 207ca117-44b9-495d-84e7-50289b4cxxxx */
  HoneypotPresetId: string;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetHoneypotPresetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetHoneypotPresetOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example success */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneypotPresetOutputData {
  /** @example managerNodename */
  ControlNodeName?: string;
  FileInfoList?: GetHoneypotPresetOutputDataFileInfoListItem[];
  /** @example RuoYi */
  HoneypotImageDisplayName?: string;
  /** @example ruoyi */
  HoneypotImageName?: string;
  /** @example 94fd8805-d178-4361-84d3-de47fb4e**** */
  HoneypotPresetId?: string;
  /** @example {"trojan_git":"zip","burp":"open","portrait_option":"true"} */
  Meta?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
  /** @example ssh */
  PresetName?: string;
  /** @example CUSTOM */
  PresetType?: "TEMP" | "CUSTOM" | "DEFAULT" | (string & {});
}

export interface GetHoneypotPresetOutputDataFileInfoListItem {
  /** @example HONEYPOT_FILE/1765_167040128**** */
  FileId?: string;
  /** @example HONEYPOT_FILE**** */
  FileName?: string;
  /** @example http://aegis**** */
  OssUrl?: string;
}

/**
 * The documented error codes of GetHoneypotPreset.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotPresetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotPreset with one of its documented codes. */
export const isGetHoneypotPresetError: ErrorGuard<GetHoneypotPresetErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotPreset", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneypotPreset({
 *   HoneypotPresetId: "207ca117-44b9-495d-84e7-50289b4cxxxx",
 *   Lang: "en",
 * });
 * ```
 * @throws CloudError
 */
export const getHoneypotPreset: TypedRoute<GetHoneypotPresetInput, GetHoneypotPresetOutput, GetHoneypotPresetHttp> = {
  name: "GetHoneypotPreset",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotPreset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetHoneypotPreset as `client.http` calls it. */
export interface GetHoneypotPresetHttp {
  "/GetHoneypotPreset": {
    post: {
      parameters: {
        query: GetHoneypotPresetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotPresetOutput;
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
