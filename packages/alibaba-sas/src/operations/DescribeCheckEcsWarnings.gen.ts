// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCheckEcsWarningsInput {
  /** @example 1.2.3.4 */
  SourceIp?: string;
}

export interface DescribeCheckEcsWarningsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 0 */
  CanTry?: "0" | "1" | (string & {});
  /** @example 3 */
  SasVersion?: string;
  /** @example 3 */
  WeakPasswordCount?: string;
}

/**
 * The documented error codes of DescribeCheckEcsWarnings.
 *
 * - `NoPermission` (HTTP 400)
 * - `ConsoleError` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeCheckEcsWarningsErrorCode = "NoPermission" | "ConsoleError" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of DescribeCheckEcsWarnings with one of its documented codes. */
export const isDescribeCheckEcsWarningsError: ErrorGuard<DescribeCheckEcsWarningsErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckEcsWarnings", ["NoPermission", "ConsoleError", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckEcsWarnings({ SourceIp: "1.2.3.4" });
 * ```
 * @throws CloudError
 */
export const describeCheckEcsWarnings: TypedRoute<
  DescribeCheckEcsWarningsInput,
  DescribeCheckEcsWarningsOutput,
  DescribeCheckEcsWarningsHttp
> = {
  name: "DescribeCheckEcsWarnings",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckEcsWarnings", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeCheckEcsWarnings as `client.http` calls it. */
export interface DescribeCheckEcsWarningsHttp {
  "/DescribeCheckEcsWarnings": {
    post: {
      parameters: {
        query?: DescribeCheckEcsWarningsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckEcsWarningsOutput;
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
