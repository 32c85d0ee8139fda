// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCriteriaStrategyInput {
  /** @example c4af4fdf38a98496a9b63c2be5dae**** */
  ClusterId?: string;
  /** @example testImage */
  ImageName?: string;
  /** @example testlabel */
  Label?: string;
  /** @example test */
  Namespace?: string;
  /** @example test */
  StrategyName?: string;
}

export interface ListCriteriaStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: ListCriteriaStrategyOutputDataItem[];
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ListCriteriaStrategyOutputDataItem {
  /** @example 0 */
  Id?: bigint;
  /** @example test */
  Value?: string;
}

/**
 * The documented error codes of ListCriteriaStrategy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCriteriaStrategyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCriteriaStrategy with one of its documented codes. */
export const isListCriteriaStrategyError: ErrorGuard<ListCriteriaStrategyErrorCode> = (error) =>
  isCloudError(error, "ListCriteriaStrategy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCriteriaStrategy({
 *   ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
 *   ImageName: "testImage",
 *   Label: "testlabel",
 *   Namespace: "test",
 *   StrategyName: "test",
 * });
 * ```
 * @throws CloudError
 */
export const listCriteriaStrategy: TypedRoute<
  ListCriteriaStrategyInput,
  ListCriteriaStrategyOutput,
  ListCriteriaStrategyHttp
> = {
  name: "ListCriteriaStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCriteriaStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "*", "Id"], "bigint"]],
};

/** ListCriteriaStrategy as `client.http` calls it. */
export interface ListCriteriaStrategyHttp {
  "/ListCriteriaStrategy": {
    post: {
      parameters: {
        query?: ListCriteriaStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCriteriaStrategyOutput;
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
