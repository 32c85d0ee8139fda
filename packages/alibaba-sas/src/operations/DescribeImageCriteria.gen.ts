// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageCriteriaInput {
  /** @example 525 */
  Value?: string;
}

export interface DescribeImageCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeImageCriteriaOutputCriteriaListItem[];
}

export interface DescribeImageCriteriaOutputCriteriaListItem {
  /** @example vulStatus */
  Name?: "tag" | "digest" | "vulStatus" | "alarmStatus" | "riskStatus" | "registryType" | (string & {});
  /** @example input */
  Type?: "input" | "select" | (string & {});
  /** @example NO,YES */
  Values?: string;
}

/**
 * The documented error codes of DescribeImageCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageCriteria with one of its documented codes. */
export const isDescribeImageCriteriaError: ErrorGuard<DescribeImageCriteriaErrorCode> = (error) =>
  isCloudError(error, "DescribeImageCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageCriteria({ Value: "525" });
 * ```
 * @throws CloudError
 */
export const describeImageCriteria: TypedRoute<
  DescribeImageCriteriaInput,
  DescribeImageCriteriaOutput,
  DescribeImageCriteriaHttp
> = {
  name: "DescribeImageCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageCriteria as `client.http` calls it. */
export interface DescribeImageCriteriaHttp {
  "/DescribeImageCriteria": {
    post: {
      parameters: {
        query?: DescribeImageCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageCriteriaOutput;
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
