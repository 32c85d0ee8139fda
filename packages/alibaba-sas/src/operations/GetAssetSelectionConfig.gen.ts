// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAssetSelectionConfigInput {
  /** @example VIRUS_SCAN_CYCLE_CONFIG */
  BusinessType: "VIRUS_SCAN_CYCLE_CONFIG" | "VIRUS_SCAN_ONCE_TASK" | (string & {});
}

export interface GetAssetSelectionConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetAssetSelectionConfigOutputData;
}

export interface GetAssetSelectionConfigOutputData {
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /** @example 657c8411-4e89-446c-ab66-d45d1331**** */
  SelectionKey?: string;
  /** @example instance */
  TargetType?: "instance" | "group" | "vpc" | (string & {});
}

/**
 * The documented error codes of GetAssetSelectionConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAssetSelectionConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAssetSelectionConfig with one of its documented codes. */
export const isGetAssetSelectionConfigError: ErrorGuard<GetAssetSelectionConfigErrorCode> = (error) =>
  isCloudError(error, "GetAssetSelectionConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAssetSelectionConfig({
 *   BusinessType: "VIRUS_SCAN_CYCLE_CONFIG",
 * });
 * ```
 * @throws CloudError
 */
export const getAssetSelectionConfig: TypedRoute<
  GetAssetSelectionConfigInput,
  GetAssetSelectionConfigOutput,
  GetAssetSelectionConfigHttp
> = {
  name: "GetAssetSelectionConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAssetSelectionConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetAssetSelectionConfig as `client.http` calls it. */
export interface GetAssetSelectionConfigHttp {
  "/GetAssetSelectionConfig": {
    post: {
      parameters: {
        query: GetAssetSelectionConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAssetSelectionConfigOutput;
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
