// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyContainerScanConfigInput {
  /** @example [\\"logtail-ds\\",\\"alicloud-monitor-controller\\",\\"storage-snapshot-manager\\"] */
  AppNames?: string;
  /** @example cfb7a55a81f7246b5ac18845ea79a**** */
  ClusterId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ModifyContainerScanConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
  /** @example 200 */
  HttpStatusCode?: number;
}

/**
 * The documented error codes of ModifyContainerScanConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyContainerScanConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyContainerScanConfig with one of its documented codes. */
export const isModifyContainerScanConfigError: ErrorGuard<ModifyContainerScanConfigErrorCode> = (error) =>
  isCloudError(error, "ModifyContainerScanConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyContainerScanConfig({
 *   AppNames: '[\\\\"logtail-ds\\\\",\\\\"alicloud-monitor-controller\\\\",\\\\"storage-snapshot-manager\\\\"]',
 *   ClusterId: "cfb7a55a81f7246b5ac18845ea79a****",
 *   Lang: "zh",
 * });
 * ```
 * @throws CloudError
 */
export const modifyContainerScanConfig: TypedRoute<
  ModifyContainerScanConfigInput,
  ModifyContainerScanConfigOutput,
  ModifyContainerScanConfigHttp
> = {
  name: "ModifyContainerScanConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyContainerScanConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyContainerScanConfig as `client.http` calls it. */
export interface ModifyContainerScanConfigHttp {
  "/ModifyContainerScanConfig": {
    post: {
      parameters: {
        query?: ModifyContainerScanConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyContainerScanConfigOutput;
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
