// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeConcernNecessityInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeConcernNecessityOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example [
   * "asap"
   * ]
   */
  ConcernNecessity?: ("asap" | "later" | "nntf" | (string & {}))[];
}

/**
 * The documented error codes of DescribeConcernNecessity.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeConcernNecessityErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeConcernNecessity with one of its documented codes. */
export const isDescribeConcernNecessityError: ErrorGuard<DescribeConcernNecessityErrorCode> = (error) =>
  isCloudError(error, "DescribeConcernNecessity", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeConcernNecessity({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeConcernNecessity: TypedRoute<
  DescribeConcernNecessityInput,
  DescribeConcernNecessityOutput,
  DescribeConcernNecessityHttp
> = {
  name: "DescribeConcernNecessity",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeConcernNecessity", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeConcernNecessity as `client.http` calls it. */
export interface DescribeConcernNecessityHttp {
  "/DescribeConcernNecessity": {
    post: {
      parameters: {
        query?: DescribeConcernNecessityInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeConcernNecessityOutput;
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
