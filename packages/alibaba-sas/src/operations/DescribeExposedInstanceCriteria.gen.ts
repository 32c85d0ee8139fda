// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExposedInstanceCriteriaInput {
  /** @example 127608589417**** */
  ResourceDirectoryAccountId?: string;
  /** @example testInstanceName */
  Value?: string;
}

export interface DescribeExposedInstanceCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeExposedInstanceCriteriaOutputCriteriaListItem[];
}

export interface DescribeExposedInstanceCriteriaOutputCriteriaListItem {
  /** @example instanceId */
  Name?: string;
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example i-bp19r0fdd39idxhf**** */
  Values?: string;
}

/**
 * The documented error codes of DescribeExposedInstanceCriteria.
 *
 * - `NoPermission` (HTTP 400)
 * - `RdCheckNoPermission` (HTTP 400)
 * - `RdCheckInnerError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExposedInstanceCriteriaErrorCode =
  | "NoPermission"
  | "RdCheckNoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeExposedInstanceCriteria with one of its documented codes. */
export const isDescribeExposedInstanceCriteriaError: ErrorGuard<DescribeExposedInstanceCriteriaErrorCode> = (error) =>
  isCloudError(error, "DescribeExposedInstanceCriteria", [
    "NoPermission",
    "RdCheckNoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExposedInstanceCriteria({
 *   ResourceDirectoryAccountId: "127608589417****",
 *   Value: "testInstanceName",
 * });
 * ```
 * @throws CloudError
 */
export const describeExposedInstanceCriteria: TypedRoute<
  DescribeExposedInstanceCriteriaInput,
  DescribeExposedInstanceCriteriaOutput,
  DescribeExposedInstanceCriteriaHttp
> = {
  name: "DescribeExposedInstanceCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExposedInstanceCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeExposedInstanceCriteria as `client.http` calls it. */
export interface DescribeExposedInstanceCriteriaHttp {
  "/DescribeExposedInstanceCriteria": {
    post: {
      parameters: {
        query?: DescribeExposedInstanceCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExposedInstanceCriteriaOutput;
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
