// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNsasSuspEventTypeInput {
  /** @example clusterId */
  ContainerFieldName?: string;
  /** @example ca3108551c83c4d949106e1ab9e1e**** */
  ContainerFieldValue?: string;
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 0 */
  MultiAccountActionType?: 0 | 1 | (number & {});
  /** @example Unusual Logon */
  Name?: string;
  /** @example testECS */
  Remark?: string;
  /** @example 180.212.XX.XX */
  SourceIp?: string;
  SupportOperateCodeList?: string[];
  /** @example f56406cb-916d-42db-b6f7-2ff79e34**** */
  Uuids?: string;
}

export interface DescribeNsasSuspEventTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  EventTypes?: DescribeNsasSuspEventTypeOutputEventTypesItem[];
}

export interface DescribeNsasSuspEventTypeOutputEventTypesItem {
  /** @example Unusual Logon */
  Name?: string;
  /** @example 22 */
  SuspEventCount?: number;
  /** @example Unusual Logon */
  Type?: string;
}

/**
 * The documented error codes of DescribeNsasSuspEventType.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeNsasSuspEventTypeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeNsasSuspEventType with one of its documented codes. */
export const isDescribeNsasSuspEventTypeError: ErrorGuard<DescribeNsasSuspEventTypeErrorCode> = (error) =>
  isCloudError(error, "DescribeNsasSuspEventType", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeNsasSuspEventType({
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "ca3108551c83c4d949106e1ab9e1e****",
 *   From: "sas",
 *   Lang: "zh",
 *   MultiAccountActionType: 0,
 *   Name: "Unusual Logon",
 *   Remark: "testECS",
 *   SourceIp: "180.212.XX.XX",
 *   Uuids: "f56406cb-916d-42db-b6f7-2ff79e34****",
 * });
 * ```
 * @throws CloudError
 */
export const describeNsasSuspEventType: TypedRoute<
  DescribeNsasSuspEventTypeInput,
  DescribeNsasSuspEventTypeOutput,
  DescribeNsasSuspEventTypeHttp
> = {
  name: "DescribeNsasSuspEventType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeNsasSuspEventType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeNsasSuspEventType as `client.http` calls it. */
export interface DescribeNsasSuspEventTypeHttp {
  "/DescribeNsasSuspEventType": {
    post: {
      parameters: {
        query?: DescribeNsasSuspEventTypeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeNsasSuspEventTypeOutput;
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
