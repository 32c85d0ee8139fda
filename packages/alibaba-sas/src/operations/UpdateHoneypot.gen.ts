// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateHoneypotInput {
  /** @example 945607c2ae2a1a737c04599d6608065688bfc6048d9b9d306ce8dc8191c***** */
  HoneypotId: string;
  /** @example ExtMail */
  HoneypotName?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /**
   * @example {\\"burp\\":\\"open\\",\\"webshell\\":\\"open\\",\\"trojan_git\\":\\"close\\",\\"portrait_option\\":\\"true\\"}
   */
  Meta?: string;
}

export interface UpdateHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: UpdateHoneypotOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface UpdateHoneypotOutputData {
  /** @example 9bf8cd373112263d4bc102fc5dba9d9f812ee05d4d35c487d330d52e937f**** */
  HoneypotId?: string;
  /** @example Webmin */
  HoneypotImageDisplayName?: string;
  /** @example webpage */
  HoneypotImageName?: string;
  /** @example hyl-phpmyadmin */
  HoneypotName?: string;
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  NodeId?: string;
  /** @example 868a7579-00b5-4a74-999d-8bd3f411e8a3 */
  PresetId?: string;
  /**
   * @example [
   * "running"
   * ]
   */
  State?: string[];
}

/**
 * The documented error codes of UpdateHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateHoneypot with one of its documented codes. */
export const isUpdateHoneypotError: ErrorGuard<UpdateHoneypotErrorCode> = (error) =>
  isCloudError(error, "UpdateHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateHoneypot({
 *   HoneypotId: "945607c2ae2a1a737c04599d6608065688bfc6048d9b9d306ce8dc8191c*****",
 *   HoneypotName: "ExtMail",
 *   Lang: "zh",
 *   Meta:
 *     '{\\\\"burp\\\\":\\\\"open\\\\",\\\\"webshell\\\\":\\\\"open\\\\",\\\\"trojan_git\\\\":\\\\"close\\\\",\\\\"portrait_option\\\\":\\\\"true\\\\"}',
 * });
 * ```
 * @throws CloudError
 */
export const updateHoneypot: TypedRoute<UpdateHoneypotInput, UpdateHoneypotOutput, UpdateHoneypotHttp> = {
  name: "UpdateHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateHoneypot as `client.http` calls it. */
export interface UpdateHoneypotHttp {
  "/UpdateHoneypot": {
    post: {
      parameters: {
        query: UpdateHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateHoneypotOutput;
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
