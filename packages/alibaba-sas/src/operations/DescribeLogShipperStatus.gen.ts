// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeLogShipperStatusInput {
  /** @example sas */
  From?: string;
}

export interface DescribeLogShipperStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  LogShipperStatus?: DescribeLogShipperStatusOutputLogShipperStatus;
}

export interface DescribeLogShipperStatusOutputLogShipperStatus {
  /** @example yes */
  AuthStatus?: "yes" | "no" | (string & {});
  /** @example yes */
  BuyStatus?: "yes" | "no" | (string & {});
  /** @example SAS_V1 */
  EtlMetaVersion?: string;
  /** @example yes */
  OpenStatus?: "yes" | "no" | (string & {});
  /** @example no */
  PostPaidOpenStatus?: "yes" | "no" | (string & {});
  /** @example yes */
  PostPaidSupportStatus?: "yes" | "no" | (string & {});
  /** @example Normal */
  SlsProjectStatus?: "Normal" | "Disable" | (string & {});
  /** @example yes */
  SlsServiceStatus?: "yes" | "no" | (string & {});
}

/**
 * The documented error codes of DescribeLogShipperStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeLogShipperStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeLogShipperStatus with one of its documented codes. */
export const isDescribeLogShipperStatusError: ErrorGuard<DescribeLogShipperStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeLogShipperStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeLogShipperStatus({ From: "sas" });
 * ```
 * @throws CloudError
 */
export const describeLogShipperStatus: TypedRoute<
  DescribeLogShipperStatusInput,
  DescribeLogShipperStatusOutput,
  DescribeLogShipperStatusHttp
> = {
  name: "DescribeLogShipperStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeLogShipperStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeLogShipperStatus as `client.http` calls it. */
export interface DescribeLogShipperStatusHttp {
  "/DescribeLogShipperStatus": {
    post: {
      parameters: {
        query?: DescribeLogShipperStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeLogShipperStatusOutput;
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
