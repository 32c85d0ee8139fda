// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVpcHoneyPotCriteriaInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeVpcHoneyPotCriteriaOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CriteriaList?: DescribeVpcHoneyPotCriteriaOutputCriteriaListItem[];
}

export interface DescribeVpcHoneyPotCriteriaOutputCriteriaListItem {
  /** @example vpcRegionId */
  Name?: string;
  /** @example select */
  Type?: "input" | "select" | (string & {});
  /** @example ap-southeast-2,eu-west-1 */
  Values?: string;
}

/**
 * The documented error codes of DescribeVpcHoneyPotCriteria.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVpcHoneyPotCriteriaErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVpcHoneyPotCriteria with one of its documented codes. */
export const isDescribeVpcHoneyPotCriteriaError: ErrorGuard<DescribeVpcHoneyPotCriteriaErrorCode> = (error) =>
  isCloudError(error, "DescribeVpcHoneyPotCriteria", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVpcHoneyPotCriteria({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeVpcHoneyPotCriteria: TypedRoute<
  DescribeVpcHoneyPotCriteriaInput,
  DescribeVpcHoneyPotCriteriaOutput,
  DescribeVpcHoneyPotCriteriaHttp
> = {
  name: "DescribeVpcHoneyPotCriteria",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVpcHoneyPotCriteria", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVpcHoneyPotCriteria as `client.http` calls it. */
export interface DescribeVpcHoneyPotCriteriaHttp {
  "/DescribeVpcHoneyPotCriteria": {
    post: {
      parameters: {
        query?: DescribeVpcHoneyPotCriteriaInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVpcHoneyPotCriteriaOutput;
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
