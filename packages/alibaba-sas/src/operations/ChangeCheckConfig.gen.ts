// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ChangeCheckConfigInput {
  AddedCheck?: ChangeCheckConfigInputAddedCheckItem[];
  ConfigRequirementIds?: ChangeCheckConfigInputConfigRequirementIds;
  ConfigStandardIds?: ChangeCheckConfigInputConfigStandardIds;
  /** @example all */
  Configure?: string;
  CycleDays?: number[];
  /** @example false */
  EnableAddCheck?: boolean;
  /** @example true */
  EnableAutoCheck?: boolean;
  /** @example 6 */
  EndTime?: number;
  /** @example cn-hangzhou */
  RegionId?: string;
  RemovedCheck?: ChangeCheckConfigInputRemovedCheckItem[];
  ResourceDirectoryAccountId?: number | bigint;
  StandardIds?: (number | bigint)[];
  /** @example 0 */
  StartTime?: number;
  /** @example true */
  SystemConfig?: boolean;
  Vendors?: string[];
}

export interface ChangeCheckConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface ChangeCheckConfigInputAddedCheckItem {
  /** @example 5 */
  CheckId?: number | bigint;
  /** @example 69 */
  SectionId?: number | bigint;
}

export interface ChangeCheckConfigInputConfigRequirementIds {
  AddIds?: (number | bigint)[];
  RemoveIds?: (number | bigint)[];
}

export interface ChangeCheckConfigInputConfigStandardIds {
  AddIds?: (number | bigint)[];
  RemoveIds?: (number | bigint)[];
}

export interface ChangeCheckConfigInputRemovedCheckItem {
  /** @example 19 */
  CheckId?: number | bigint;
  /** @example 69 */
  SectionId?: number | bigint;
}

/**
 * The documented error codes of ChangeCheckConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ChangeCheckConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ChangeCheckConfig with one of its documented codes. */
export const isChangeCheckConfigError: ErrorGuard<ChangeCheckConfigErrorCode> = (error) =>
  isCloudError(error, "ChangeCheckConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.changeCheckConfig({
 *   Configure: "all",
 *   EnableAddCheck: false,
 *   EnableAutoCheck: true,
 *   EndTime: 6,
 *   RegionId: "cn-hangzhou",
 *   StartTime: 0,
 *   SystemConfig: true,
 * });
 * ```
 * @throws CloudError
 */
export const changeCheckConfig: TypedRoute<ChangeCheckConfigInput, ChangeCheckConfigOutput, ChangeCheckConfigHttp> = {
  name: "ChangeCheckConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ChangeCheckConfig", "x-acs-version": "2018-12-03" },
  styles: { ConfigRequirementIds: "json", ConfigStandardIds: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ChangeCheckConfig as `client.http` calls it. */
export interface ChangeCheckConfigHttp {
  "/ChangeCheckConfig": {
    post: {
      parameters: {
        query?: ChangeCheckConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ChangeCheckConfigOutput;
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
