// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAssetSelectionSelectedTargetInput {
  /** @example 2e6ab33d-4e00-4581-ac16-0dd1f9ad**** */
  SelectionKey: string;
  TargetList?: string[];
}

export interface ListAssetSelectionSelectedTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListAssetSelectionSelectedTargetOutputDataItem[];
}

export interface ListAssetSelectionSelectedTargetOutputDataItem {
  /** @example 30**** */
  TargetId?: string;
  /** @example jen**** */
  TargetName?: string;
}

/**
 * The documented error codes of ListAssetSelectionSelectedTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAssetSelectionSelectedTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAssetSelectionSelectedTarget with one of its documented codes. */
export const isListAssetSelectionSelectedTargetError: ErrorGuard<ListAssetSelectionSelectedTargetErrorCode> = (error) =>
  isCloudError(error, "ListAssetSelectionSelectedTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAssetSelectionSelectedTarget({
 *   SelectionKey: "2e6ab33d-4e00-4581-ac16-0dd1f9ad****",
 * });
 * ```
 * @throws CloudError
 */
export const listAssetSelectionSelectedTarget: TypedRoute<
  ListAssetSelectionSelectedTargetInput,
  ListAssetSelectionSelectedTargetOutput,
  ListAssetSelectionSelectedTargetHttp
> = {
  name: "ListAssetSelectionSelectedTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAssetSelectionSelectedTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListAssetSelectionSelectedTarget as `client.http` calls it. */
export interface ListAssetSelectionSelectedTargetHttp {
  "/ListAssetSelectionSelectedTarget": {
    post: {
      parameters: {
        query: ListAssetSelectionSelectedTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAssetSelectionSelectedTargetOutput;
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
