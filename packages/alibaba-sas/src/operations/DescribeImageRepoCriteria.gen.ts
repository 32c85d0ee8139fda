// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageRepoCriteriaInput {
  /** @example 2.0.2 */
  Value?: string;
}

export interface DescribeImageRepoCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeImageRepoCriteriaOutputCriteriaListItem[];
}

export interface DescribeImageRepoCriteriaOutputCriteriaListItem {
  /** @example vulStatus */
  Name?:
    | "instanceId"
    | "repoName"
    | "repoId"
    | "repoNamespace"
    | "regionId"
    | "vulStatus"
    | "alarmStatus"
    | "hcStatus"
    | "riskStatus"
    | "registryType"
    | "imageId"
    | "tag"
    | (string & {});
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example NO,YES */
  Values?: string;
}

/**
 * The documented error codes of DescribeImageRepoCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageRepoCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageRepoCriteria with one of its documented codes. */
export const isDescribeImageRepoCriteriaError: ErrorGuard<DescribeImageRepoCriteriaErrorCode> = (error) =>
  isCloudError(error, "DescribeImageRepoCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageRepoCriteria({ Value: "2.0.2" });
 * ```
 * @throws CloudError
 */
export const describeImageRepoCriteria: TypedRoute<
  DescribeImageRepoCriteriaInput,
  DescribeImageRepoCriteriaOutput,
  DescribeImageRepoCriteriaHttp
> = {
  name: "DescribeImageRepoCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageRepoCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageRepoCriteria as `client.http` calls it. */
export interface DescribeImageRepoCriteriaHttp {
  "/DescribeImageRepoCriteria": {
    post: {
      parameters: {
        query?: DescribeImageRepoCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageRepoCriteriaOutput;
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
