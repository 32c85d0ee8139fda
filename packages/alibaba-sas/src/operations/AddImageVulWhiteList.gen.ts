// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddImageVulWhiteListInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example already config in another way */
  Reason?: string;
  /** @example image */
  Source?: "image" | "agentless" | (string & {});
  /** @example {\\"type\\":\\"repo\\",\\"target\\":[\\"sas_test/script_0209\\",\\"sas_test/script\\"]} */
  Target?: string;
  /** @example cve */
  Type?: "cve" | "sca" | (string & {});
  /**
   * @example [{\\"Type\\":\\"sca\\",\\"Name\\":\\"imgsca:java:spring-core:AVD-2022-1124599\\",\\"AliasName\\":\\"Spring
   * Framework JDK >= 9 (CVE-2022-22965)\\"}]
   */
  Whitelist?: string;
}

export interface AddImageVulWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example true */
  Data?: boolean;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of AddImageVulWhiteList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddImageVulWhiteListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddImageVulWhiteList with one of its documented codes. */
export const isAddImageVulWhiteListError: ErrorGuard<AddImageVulWhiteListErrorCode> = (error) =>
  isCloudError(error, "AddImageVulWhiteList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addImageVulWhiteList({
 *   Lang: "zh",
 *   Reason: "already config in another way",
 *   Source: "image",
 *   Target: '{\\\\"type\\\\":\\\\"repo\\\\",\\\\"target\\\\":[\\\\"sas_test/script_0209\\\\",\\\\"sas_test/script\\\\"]}',
 *   Type: "cve",
 *   Whitelist:
 *     '[{\\\\"Type\\\\":\\\\"sca\\\\",\\\\"Name\\\\":\\\\"imgsca:java:spring-core:AVD-2022-1124599\\\\",\\\\"AliasName\\\\":\\\\"Spring Framework JDK >= 9 (CVE-2022-22965)\\\\"}]',
 * });
 * ```
 * @throws CloudError
 */
export const addImageVulWhiteList: TypedRoute<
  AddImageVulWhiteListInput,
  AddImageVulWhiteListOutput,
  AddImageVulWhiteListHttp
> = {
  name: "AddImageVulWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddImageVulWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddImageVulWhiteList as `client.http` calls it. */
export interface AddImageVulWhiteListHttp {
  "/AddImageVulWhiteList": {
    post: {
      parameters: {
        query?: AddImageVulWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddImageVulWhiteListOutput;
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
