// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetOpaClusterBaseLineListInput = {};

export interface GetOpaClusterBaseLineListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetOpaClusterBaseLineListOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetOpaClusterBaseLineListOutputDataItem {
  /** @example Make sure there are no duplicate usernames or UIDs */
  Alias?: string;
  /** @example identification */
  ClassKey?: string;
  /** @example duplicate_uid */
  ItemKey?: string;
  /** @example identification */
  NameKey?: string;
}

/**
 * The documented error codes of GetOpaClusterBaseLineList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetOpaClusterBaseLineListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetOpaClusterBaseLineList with one of its documented codes. */
export const isGetOpaClusterBaseLineListError: ErrorGuard<GetOpaClusterBaseLineListErrorCode> = (error) =>
  isCloudError(error, "GetOpaClusterBaseLineList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getOpaClusterBaseLineList();
 * ```
 * @throws CloudError
 */
export const getOpaClusterBaseLineList: TypedRoute<
  GetOpaClusterBaseLineListInput,
  GetOpaClusterBaseLineListOutput,
  GetOpaClusterBaseLineListHttp
> = {
  name: "GetOpaClusterBaseLineList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetOpaClusterBaseLineList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetOpaClusterBaseLineList as `client.http` calls it. */
export interface GetOpaClusterBaseLineListHttp {
  "/GetOpaClusterBaseLineList": {
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
            "application/json": GetOpaClusterBaseLineListOutput;
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
