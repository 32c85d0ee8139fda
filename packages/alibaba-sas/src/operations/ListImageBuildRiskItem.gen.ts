// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListImageBuildRiskItemInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListImageBuildRiskItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListImageBuildRiskItemOutputDataItem[];
}

export interface ListImageBuildRiskItemOutputDataItem {
  /** @example key */
  ItemKey?: string;
  /** @example itemName */
  ItemName?: string;
}

/**
 * The documented error codes of ListImageBuildRiskItem.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListImageBuildRiskItemErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListImageBuildRiskItem with one of its documented codes. */
export const isListImageBuildRiskItemError: ErrorGuard<ListImageBuildRiskItemErrorCode> = (error) =>
  isCloudError(error, "ListImageBuildRiskItem", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listImageBuildRiskItem({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const listImageBuildRiskItem: TypedRoute<
  ListImageBuildRiskItemInput,
  ListImageBuildRiskItemOutput,
  ListImageBuildRiskItemHttp
> = {
  name: "ListImageBuildRiskItem",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListImageBuildRiskItem", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListImageBuildRiskItem as `client.http` calls it. */
export interface ListImageBuildRiskItemHttp {
  "/ListImageBuildRiskItem": {
    post: {
      parameters: {
        query?: ListImageBuildRiskItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListImageBuildRiskItemOutput;
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
