// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAssetSelectionConfigInput {
  /** @example VIRUS_SCAN_CYCLE_CONFIG */
  BusinessType: "VIRUS_SCAN_CYCLE_CONFIG" | "VIRUS_SCAN_ONCE_TASK" | (string & {});
  /** @example linux */
  Platform?: "all" | "windows" | "linux" | (string & {});
  /** @example vpc */
  TargetType: "instance" | "group" | "vpc" | (string & {});
}

export interface CreateAssetSelectionConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: CreateAssetSelectionConfigOutputData;
}

export interface CreateAssetSelectionConfigOutputData {
  /** @example VIRUS_SCAN_CYCLE_CONFIG */
  BusinessType?: "VIRUS_SCAN_CYCLE_CONFIG" | "VIRUS_SCAN_ONCE_TASK" | (string & {});
  /** @example linux */
  Platform?: "windows" | "linux" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  SelectionKey?: number;
  /** @example group */
  TargetType?: "instance" | "group" | "vpc" | (string & {});
}

/**
 * The documented error codes of CreateAssetSelectionConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateAssetSelectionConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateAssetSelectionConfig with one of its documented codes. */
export const isCreateAssetSelectionConfigError: ErrorGuard<CreateAssetSelectionConfigErrorCode> = (error) =>
  isCloudError(error, "CreateAssetSelectionConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:CreateAssetSelectionConfig`. Not known to be safe to repeat: `{ idempotent: true }` at
 * a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAssetSelectionConfig({
 *   BusinessType: "VIRUS_SCAN_CYCLE_CONFIG",
 *   Platform: "linux",
 *   TargetType: "vpc",
 * });
 * ```
 * @throws CloudError
 */
export const createAssetSelectionConfig: TypedRoute<
  CreateAssetSelectionConfigInput,
  CreateAssetSelectionConfigOutput,
  CreateAssetSelectionConfigHttp
> = {
  name: "CreateAssetSelectionConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateAssetSelectionConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateAssetSelectionConfig as `client.http` calls it. */
export interface CreateAssetSelectionConfigHttp {
  "/CreateAssetSelectionConfig": {
    post: {
      parameters: {
        query: CreateAssetSelectionConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAssetSelectionConfigOutput;
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
