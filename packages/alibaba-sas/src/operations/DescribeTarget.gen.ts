// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeTargetInput {
  /** @example {"vulType":"cms"} */
  Config?: string;
  /** @example vul */
  Type?: string;
}

export interface DescribeTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Targets?: DescribeTargetOutputTargetsItem[];
  /** @example 10 */
  TotalCount?: number;
}

export interface DescribeTargetOutputTargetsItem {
  /** @example del */
  Flag?: string;
  /** @example 5c5f0169-3527-40a2-b5ff-0bc1db8f**** */
  Target?: string;
  /** @example uuid */
  TargetType?: "uuid" | "groupId" | (string & {});
}

/**
 * The documented error codes of DescribeTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeTarget with one of its documented codes. */
export const isDescribeTargetError: ErrorGuard<DescribeTargetErrorCode> = (error) =>
  isCloudError(error, "DescribeTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeTarget({
 *   Config: '{"vulType":"cms"}',
 *   Type: "vul",
 * });
 * ```
 * @throws CloudError
 */
export const describeTarget: TypedRoute<DescribeTargetInput, DescribeTargetOutput, DescribeTargetHttp> = {
  name: "DescribeTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeTarget as `client.http` calls it. */
export interface DescribeTargetHttp {
  "/DescribeTarget": {
    post: {
      parameters: {
        query?: DescribeTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeTargetOutput;
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
