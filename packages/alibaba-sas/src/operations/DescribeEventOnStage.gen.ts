// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeEventOnStageInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeEventOnStageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SecurityEventStageResponse?: DescribeEventOnStageOutputSecurityEventStageResponse;
}

export interface DescribeEventOnStageOutputSecurityEventStageResponse {
  SecurityEventOnStag?: {
    [key: string]: unknown;
  };
}

/**
 * The documented error codes of DescribeEventOnStage.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeEventOnStageErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeEventOnStage with one of its documented codes. */
export const isDescribeEventOnStageError: ErrorGuard<DescribeEventOnStageErrorCode> = (error) =>
  isCloudError(error, "DescribeEventOnStage", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeEventOnStage({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeEventOnStage: TypedRoute<
  DescribeEventOnStageInput,
  DescribeEventOnStageOutput,
  DescribeEventOnStageHttp
> = {
  name: "DescribeEventOnStage",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeEventOnStage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeEventOnStage as `client.http` calls it. */
export interface DescribeEventOnStageHttp {
  "/DescribeEventOnStage": {
    post: {
      parameters: {
        query?: DescribeEventOnStageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeEventOnStageOutput;
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
