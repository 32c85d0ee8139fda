// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeModuleConfigInput = {};

export interface DescribeModuleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  Count?: number;
  /** @example 200 */
  HttpStatusCode?: number;
  ModuleConfigList?: DescribeModuleConfigOutputModuleConfigListItem[];
  /** @example true */
  Success?: boolean;
}

export interface DescribeModuleConfigOutputModuleConfigListItem {
  /** @example timescan */
  ConfigName?: string;
  Items?: DescribeModuleConfigOutputModuleConfigListItemItemsItem[];
  /** @example alihids */
  ModuleName?: string;
}

export interface DescribeModuleConfigOutputModuleConfigListItemItemsItem {
  /** @example 173 */
  GroupId?: number;
  /** @example i-uf6435dn4t59b9av**** */
  InstanceId?: string;
  /** @example inStanceName**** */
  InstanceName?: string;
  /** @example 31.13.XX.XX */
  Ip?: string;
  /** @example cn-hangzhou */
  Region?: string;
  /** @example a47e3713-ed22-4015-93a3-d88ebe6**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeModuleConfig.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeModuleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeModuleConfig with one of its documented codes. */
export const isDescribeModuleConfigError: ErrorGuard<DescribeModuleConfigErrorCode> = (error) =>
  isCloudError(error, "DescribeModuleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeModuleConfig();
 * ```
 * @throws CloudError
 */
export const describeModuleConfig: TypedRoute<
  DescribeModuleConfigInput,
  DescribeModuleConfigOutput,
  DescribeModuleConfigHttp
> = {
  name: "DescribeModuleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeModuleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeModuleConfig as `client.http` calls it. */
export interface DescribeModuleConfigHttp {
  "/DescribeModuleConfig": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeModuleConfigOutput;
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
