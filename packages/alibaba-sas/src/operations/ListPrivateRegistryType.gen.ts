// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListPrivateRegistryTypeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListPrivateRegistryTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RegistryTypeInfos?: ListPrivateRegistryTypeOutputRegistryTypeInfosItem[];
}

export interface ListPrivateRegistryTypeOutputRegistryTypeInfosItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  Count?: number;
  /** @example harbor */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
}

/**
 * The documented error codes of ListPrivateRegistryType.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListPrivateRegistryTypeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListPrivateRegistryType with one of its documented codes. */
export const isListPrivateRegistryTypeError: ErrorGuard<ListPrivateRegistryTypeErrorCode> = (error) =>
  isCloudError(error, "ListPrivateRegistryType", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listPrivateRegistryType({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const listPrivateRegistryType: TypedRoute<
  ListPrivateRegistryTypeInput,
  ListPrivateRegistryTypeOutput,
  ListPrivateRegistryTypeHttp
> = {
  name: "ListPrivateRegistryType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListPrivateRegistryType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListPrivateRegistryType as `client.http` calls it. */
export interface ListPrivateRegistryTypeHttp {
  "/ListPrivateRegistryType": {
    post: {
      parameters: {
        query?: ListPrivateRegistryTypeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListPrivateRegistryTypeOutput;
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
