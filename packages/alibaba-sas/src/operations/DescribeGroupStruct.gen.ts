// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGroupStructInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeGroupStructOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  GroupFather?: number;
  /** @example 0 */
  GroupFlag?: 0 | 1 | (number & {});
  /** @example 0 */
  GroupId?: bigint;
  /** @example 1 */
  GroupIndex?: number;
  /** @example 2 */
  GroupLevel?: number;
  /** @example TestGroupName */
  GroupName?: string;
  Groups?: string[];
  /** @example 30 */
  MachineNum?: number;
}

/**
 * The documented error codes of DescribeGroupStruct.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeGroupStructErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeGroupStruct with one of its documented codes. */
export const isDescribeGroupStructError: ErrorGuard<DescribeGroupStructErrorCode> = (error) =>
  isCloudError(error, "DescribeGroupStruct", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeGroupStruct({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeGroupStruct: TypedRoute<
  DescribeGroupStructInput,
  DescribeGroupStructOutput,
  DescribeGroupStructHttp
> = {
  name: "DescribeGroupStruct",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGroupStruct", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["GroupId"], "bigint"]],
};

/** DescribeGroupStruct as `client.http` calls it. */
export interface DescribeGroupStructHttp {
  "/DescribeGroupStruct": {
    post: {
      parameters: {
        query?: DescribeGroupStructInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGroupStructOutput;
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
