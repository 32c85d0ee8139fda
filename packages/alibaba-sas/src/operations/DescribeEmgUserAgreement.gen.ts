// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeEmgUserAgreementInput = {};

export interface DescribeEmgUserAgreementOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Auth?: boolean;
}

/**
 * The documented error codes of DescribeEmgUserAgreement.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeEmgUserAgreementErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeEmgUserAgreement with one of its documented codes. */
export const isDescribeEmgUserAgreementError: ErrorGuard<DescribeEmgUserAgreementErrorCode> = (error) =>
  isCloudError(error, "DescribeEmgUserAgreement", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeEmgUserAgreement();
 * ```
 * @throws CloudError
 */
export const describeEmgUserAgreement: TypedRoute<
  DescribeEmgUserAgreementInput,
  DescribeEmgUserAgreementOutput,
  DescribeEmgUserAgreementHttp
> = {
  name: "DescribeEmgUserAgreement",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeEmgUserAgreement", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeEmgUserAgreement as `client.http` calls it. */
export interface DescribeEmgUserAgreementHttp {
  "/DescribeEmgUserAgreement": {
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
            "application/json": DescribeEmgUserAgreementOutput;
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
