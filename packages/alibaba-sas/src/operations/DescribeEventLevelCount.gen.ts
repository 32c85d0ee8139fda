// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeEventLevelCountInput {
  /** @example c7e3c5b420a7947c2933303144688**** */
  ClusterId?: string;
  /** @example clusterId */
  ContainerFieldName?:
    | "instanceId"
    | "appName"
    | "clusterId"
    | "regionId"
    | "nodeName"
    | "namespace"
    | "clusterName"
    | "image"
    | "imageRepoName"
    | "imageRepoNamespace"
    | "imageRepoTag"
    | "imageDigest"
    | (string & {});
  /** @example c951761046a9c4afe92be0a7b5bexxxxx */
  ContainerFieldValue?: string;
  /**
   * @example xxxxxx30389a10c28f6d38f2398f0dcexxxxxxx922b9e8290dc7c3019d4a8,48b87f2c0662e334820f436cb9133f1ae4e053d39b6fad42xxxxxxxxxx
   */
  ContainerIds?: string;
  /** @example sas */
  From?: string;
  /** @example 0 */
  MultiAccountActionType?: 0 | 1 | (number & {});
  /** @example uuid */
  TargetType?: "containerId" | "uuid" | (string & {});
}

export interface DescribeEventLevelCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  EventLevels?: DescribeEventLevelCountOutputEventLevels;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeEventLevelCountOutputEventLevels {
  /** @example 2 */
  Remind?: number;
  /** @example 0 */
  Serious?: number;
  /** @example 1 */
  Suspicious?: number;
}

/**
 * The documented error codes of DescribeEventLevelCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeEventLevelCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeEventLevelCount with one of its documented codes. */
export const isDescribeEventLevelCountError: ErrorGuard<DescribeEventLevelCountErrorCode> = (error) =>
  isCloudError(error, "DescribeEventLevelCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeEventLevelCount({
 *   ClusterId: "c7e3c5b420a7947c2933303144688****",
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "c951761046a9c4afe92be0a7b5bexxxxx",
 *   ContainerIds:
 *     "xxxxxx30389a10c28f6d38f2398f0dcexxxxxxx922b9e8290dc7c3019d4a8,48b87f2c0662e334820f436cb9133f1ae4e053d39b6fad42xxxxxxxxxx",
 *   From: "sas",
 *   MultiAccountActionType: 0,
 *   TargetType: "uuid",
 * });
 * ```
 * @throws CloudError
 */
export const describeEventLevelCount: TypedRoute<
  DescribeEventLevelCountInput,
  DescribeEventLevelCountOutput,
  DescribeEventLevelCountHttp
> = {
  name: "DescribeEventLevelCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeEventLevelCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeEventLevelCount as `client.http` calls it. */
export interface DescribeEventLevelCountHttp {
  "/DescribeEventLevelCount": {
    post: {
      parameters: {
        query?: DescribeEventLevelCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeEventLevelCountOutput;
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
