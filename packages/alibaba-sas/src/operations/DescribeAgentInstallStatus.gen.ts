// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAgentInstallStatusInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 59.46.XXX.XXX */
  SourceIp?: string;
  /** @example inet-eae014a7-16c4-4d4e-9f03-5208f4dc****,inet-eae047da-1e5a-41ce-828d-47606e9b**** */
  Uuids: string;
}

export interface DescribeAgentInstallStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AegisClientInvokeStatusResponseList?: DescribeAgentInstallStatusOutputAegisClientInvokeStatusResponseListItem[];
}

export interface DescribeAgentInstallStatusOutputAegisClientInvokeStatusResponseListItem {
  /** @example uninstalled */
  Message?: string;
  /** @example -1 */
  ResuleCode?:
    | "-1"
    | "0"
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "6"
    | "7"
    | "8"
    | "100"
    | "1001"
    | "1002"
    | "1003"
    | "1004"
    | "1005"
    | "1006"
    | "1007"
    | "1008"
    | "1009"
    | "1010"
    | (string & {});
  /** @example -1 */
  Result?: -1 | 0 | 1 | 2 | (number & {});
  /** @example d123f6ae-9749-4338-8c7f-3c2c1ead**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeAgentInstallStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `InternalError` (HTTP 500)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAgentInstallStatusErrorCode = "NoPermission" | "InternalError" | "ServerError";

/** Whether `error` is a failure of DescribeAgentInstallStatus with one of its documented codes. */
export const isDescribeAgentInstallStatusError: ErrorGuard<DescribeAgentInstallStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeAgentInstallStatus", ["NoPermission", "InternalError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAgentInstallStatus({
 *   Lang: "zh",
 *   SourceIp: "59.46.XXX.XXX",
 *   Uuids: "inet-eae014a7-16c4-4d4e-9f03-5208f4dc****,inet-eae047da-1e5a-41ce-828d-47606e9b****",
 * });
 * ```
 * @throws CloudError
 */
export const describeAgentInstallStatus: TypedRoute<
  DescribeAgentInstallStatusInput,
  DescribeAgentInstallStatusOutput,
  DescribeAgentInstallStatusHttp
> = {
  name: "DescribeAgentInstallStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAgentInstallStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAgentInstallStatus as `client.http` calls it. */
export interface DescribeAgentInstallStatusHttp {
  "/DescribeAgentInstallStatus": {
    post: {
      parameters: {
        query: DescribeAgentInstallStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAgentInstallStatusOutput;
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
