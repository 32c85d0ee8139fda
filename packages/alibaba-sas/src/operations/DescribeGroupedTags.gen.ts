// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGroupedTagsInput {
  /** @example ecs */
  MachineTypes?: "ecs" | "cloud_product" | (string & {});
}

export interface DescribeGroupedTagsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  Count?: number;
  GroupedFileds?: DescribeGroupedTagsOutputGroupedFiledsItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example true */
  Success?: boolean;
}

export interface DescribeGroupedTagsOutputGroupedFiledsItem {
  /** @example 152 */
  Count?: string;
  /** @example InternetIp */
  Name?: string;
  /** @example 3252366 */
  TagId?: number;
}

/**
 * The documented error codes of DescribeGroupedTags.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeGroupedTagsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeGroupedTags with one of its documented codes. */
export const isDescribeGroupedTagsError: ErrorGuard<DescribeGroupedTagsErrorCode> = (error) =>
  isCloudError(error, "DescribeGroupedTags", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupedTags({ MachineTypes: "ecs" });
 * ```
 * @throws CloudError
 */
export const describeGroupedTags: TypedRoute<
  DescribeGroupedTagsInput,
  DescribeGroupedTagsOutput,
  DescribeGroupedTagsHttp
> = {
  name: "DescribeGroupedTags",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupedTags", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeGroupedTags as `client.http` calls it. */
export interface DescribeGroupedTagsHttp {
  "/DescribeGroupedTags": {
    post: {
      parameters: {
        query?: DescribeGroupedTagsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGroupedTagsOutput;
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
