// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetInterceptionTargetDetailInput {
  /** @example 402008 */
  TargetId: number | bigint;
}

export interface GetInterceptionTargetDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  RuleTarget?: GetInterceptionTargetDetailOutputRuleTarget;
}

export interface GetInterceptionTargetDetailOutputRuleTarget {
  /** @example netperf-client */
  AppName?: string;
  /** @example ca6e6594def8d4be8b2795fd12c32**** */
  ClusterId?: string;
  /** @example sas-test-cnnf */
  ClusterName?: string;
  /**
   * @example [
   * "nginx:latest"
   * ]
   */
  ImageList?: string[];
  /** @example secondary */
  Namespace?: string;
  /**
   * @example [
   * "service:be-v1"
   * ]
   */
  TagList?: string[];
  /** @example 400723 */
  TargetId?: bigint;
  /** @example destination-test-obj-Na3cF */
  TargetName?: string;
  /** @example IMAGE */
  TargetType?: string;
}

/**
 * The documented error codes of GetInterceptionTargetDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetInterceptionTargetDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetInterceptionTargetDetail with one of its documented codes. */
export const isGetInterceptionTargetDetailError: ErrorGuard<GetInterceptionTargetDetailErrorCode> = (error) =>
  isCloudError(error, "GetInterceptionTargetDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getInterceptionTargetDetail({ TargetId: 402008 });
 * ```
 * @throws CloudError
 */
export const getInterceptionTargetDetail: TypedRoute<
  GetInterceptionTargetDetailInput,
  GetInterceptionTargetDetailOutput,
  GetInterceptionTargetDetailHttp
> = {
  name: "GetInterceptionTargetDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetInterceptionTargetDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["RuleTarget", "TargetId"], "bigint"]],
};

/** GetInterceptionTargetDetail as `client.http` calls it. */
export interface GetInterceptionTargetDetailHttp {
  "/GetInterceptionTargetDetail": {
    post: {
      parameters: {
        query: GetInterceptionTargetDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetInterceptionTargetDetailOutput;
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
