// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListInstanceCatalogInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example true */
  OnlyCustom?: boolean;
  /** @example cn-hangzhou */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
  RequirementIds?: (number | bigint)[];
  StandardIds?: (number | bigint)[];
  TaskSources?: string[];
  Types?: string[];
}

export interface ListInstanceCatalogOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Vendors?: ListInstanceCatalogOutputVendorsItem[];
}

export interface ListInstanceCatalogOutputVendorsItem {
  InstanceTypes?: ListInstanceCatalogOutputVendorsItemInstanceTypesItem[];
  /** @example ALIYUN */
  Name?: string;
  /** @example 0 */
  Value?: 0 | 1 | 2 | 3 | 8 | (number & {});
}

export interface ListInstanceCatalogOutputVendorsItemInstanceTypesItem {
  InstanceSubTypes?: ListInstanceCatalogOutputVendorsItemInstanceTypesItemInstanceSubTypesItem[];
  /** @example ECS */
  Name?: string;
  /** @example 15 */
  Value?:
    | 0
    | 1
    | 3
    | 4
    | 5
    | 6
    | 8
    | 9
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | (number & {});
}

export interface ListInstanceCatalogOutputVendorsItemInstanceTypesItemInstanceSubTypesItem {
  /** @example SECURITY_GROUP */
  Name?: string;
  /** @example 1 */
  Value?: number;
}

/**
 * The documented error codes of ListInstanceCatalog.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListInstanceCatalogErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListInstanceCatalog with one of its documented codes. */
export const isListInstanceCatalogError: ErrorGuard<ListInstanceCatalogErrorCode> = (error) =>
  isCloudError(error, "ListInstanceCatalog", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listInstanceCatalog({
 *   Lang: "zh",
 *   OnlyCustom: true,
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const listInstanceCatalog: TypedRoute<
  ListInstanceCatalogInput,
  ListInstanceCatalogOutput,
  ListInstanceCatalogHttp
> = {
  name: "ListInstanceCatalog",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListInstanceCatalog", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListInstanceCatalog as `client.http` calls it. */
export interface ListInstanceCatalogHttp {
  "/ListInstanceCatalog": {
    post: {
      parameters: {
        query?: ListInstanceCatalogInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListInstanceCatalogOutput;
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
