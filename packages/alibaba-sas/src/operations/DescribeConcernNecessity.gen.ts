// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, Language, RequestId, VulNecessity } from "../schemas.gen.js";

export interface DescribeConcernNecessityInput {
  /**
   * Language of texts in the answer.
   * @example zh
   */
  Lang?: Language;
}

export interface DescribeConcernNecessityOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Priorities that are followed.
   * @example [
   * "asap"
   * ]
   */
  ConcernNecessity?: VulNecessity[];
}

/**
 * The documented error codes of DescribeConcernNecessity.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeConcernNecessityErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeConcernNecessity with one of its documented codes. */
export const isDescribeConcernNecessityError: ErrorGuard<DescribeConcernNecessityErrorCode> = (error) =>
  isCloudError(error, "DescribeConcernNecessity", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Read which priorities of vulnerabilities the account cares about.
 *
 * The priorities that were chosen to be followed. What else the choice changes is not documented.
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
  errors: { NoPermission: "permission", ServerError: "server" },
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
        /** @description The priorities. */
        200: {
          content: {
            "application/json": DescribeConcernNecessityOutput;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
