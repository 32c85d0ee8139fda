// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface QueryGroupIdByGroupNameInput {
  /** @example TestGroupName */
  GroupName: string;
  /** @example 10.12.XX.XX */
  SourceIp?: string;
}

export interface QueryGroupIdByGroupNameOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 9935302 */
  GroupId?: bigint;
}

/**
 * The documented error codes of QueryGroupIdByGroupName.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type QueryGroupIdByGroupNameErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of QueryGroupIdByGroupName with one of its documented codes. */
export const isQueryGroupIdByGroupNameError: ErrorGuard<QueryGroupIdByGroupNameErrorCode> = (error) =>
  isCloudError(error, "QueryGroupIdByGroupName", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.queryGroupIdByGroupName({
 *   GroupName: "TestGroupName",
 *   SourceIp: "10.12.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const queryGroupIdByGroupName: TypedRoute<
  QueryGroupIdByGroupNameInput,
  QueryGroupIdByGroupNameOutput,
  QueryGroupIdByGroupNameHttp
> = {
  name: "QueryGroupIdByGroupName",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryGroupIdByGroupName", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["GroupId"], "bigint"]],
};

/** QueryGroupIdByGroupName as `client.http` calls it. */
export interface QueryGroupIdByGroupNameHttp {
  "/QueryGroupIdByGroupName": {
    post: {
      parameters: {
        query: QueryGroupIdByGroupNameInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryGroupIdByGroupNameOutput;
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
