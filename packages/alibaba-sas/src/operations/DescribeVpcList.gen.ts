// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeVpcListInput = {};

export interface DescribeVpcListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  VpcList?: DescribeVpcListOutputVpcListItem[];
}

export interface DescribeVpcListOutputVpcListItem {
  /** @example 9 */
  EcsCount?: number;
  /** @example TestVpcNote */
  InstanceDesc?: string;
  /** @example ins_1321_asedb_ada */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
}

/**
 * The documented error codes of DescribeVpcList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeVpcListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeVpcList with one of its documented codes. */
export const isDescribeVpcListError: ErrorGuard<DescribeVpcListErrorCode> = (error) =>
  isCloudError(error, "DescribeVpcList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeVpcList();
 * ```
 * @throws CloudError
 */
export const describeVpcList: TypedRoute<DescribeVpcListInput, DescribeVpcListOutput, DescribeVpcListHttp> = {
  name: "DescribeVpcList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVpcList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeVpcList as `client.http` calls it. */
export interface DescribeVpcListHttp {
  "/DescribeVpcList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVpcListOutput;
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
