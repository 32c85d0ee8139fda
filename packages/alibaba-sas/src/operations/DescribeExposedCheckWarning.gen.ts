// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeExposedCheckWarningInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example weak_password */
  TypeName?: string;
  /** @example 6541631a-7d47-41fd-9fef-9518113f**** */
  Uuids?: string;
}

export interface DescribeExposedCheckWarningOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  Count?: number;
  WarningList?: DescribeExposedCheckWarningOutputWarningListItem[];
}

export interface DescribeExposedCheckWarningOutputWarningListItem {
  /** @example 107 */
  RiskId?: bigint;
  /** @example Weak password-Redis DB login weak password baseline */
  RiskName?: string;
  /** @example Redis DB login weak password baseline */
  SubTypeAlias?: string;
  /** @example Weak password */
  TypeAlias?: string;
  /** @example 1d35b031-ee4e-4e53-8b53-465ab712**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeExposedCheckWarning.
 *
 * - `-101` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeExposedCheckWarningErrorCode = "-101" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeExposedCheckWarning with one of its documented codes. */
export const isDescribeExposedCheckWarningError: ErrorGuard<DescribeExposedCheckWarningErrorCode> = (error) =>
  isCloudError(error, "DescribeExposedCheckWarning", ["-101", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeExposedCheckWarning({
 *   Lang: "zh",
 *   TypeName: "weak_password",
 *   Uuids: "6541631a-7d47-41fd-9fef-9518113f****",
 * });
 * ```
 * @throws CloudError
 */
export const describeExposedCheckWarning: TypedRoute<
  DescribeExposedCheckWarningInput,
  DescribeExposedCheckWarningOutput,
  DescribeExposedCheckWarningHttp
> = {
  name: "DescribeExposedCheckWarning",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeExposedCheckWarning", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["WarningList", "*", "RiskId"], "bigint"]],
};

/** DescribeExposedCheckWarning as `client.http` calls it. */
export interface DescribeExposedCheckWarningHttp {
  "/DescribeExposedCheckWarning": {
    post: {
      parameters: {
        query?: DescribeExposedCheckWarningInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeExposedCheckWarningOutput;
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
