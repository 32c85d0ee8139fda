// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSasPmAgentListInput {
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example inet-cb7ae5ee-b2bc-4581-b616-62495f5d****,inet-37cf0e4f-55cc-4b84-8073-b348b4b4**** */
  Uuids: string;
}

export interface DescribeSasPmAgentListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SasPmAgentList?: DescribeSasPmAgentListOutputSasPmAgentListItem[];
}

export interface DescribeSasPmAgentListOutputSasPmAgentListItem {
  /** @example mi-hz034jn***yxhc0 */
  AliyunAssistId?: string;
  /** @example 5d5ef6be-54ff-11ed-82cf-8f01475e**** */
  AliyunMonitorId?: string;
  /** @example 0 */
  AssistInstallResult?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 1 */
  AssistInstallStatus?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 1 */
  MonitorInstallResult?: 0 | 1 | (number & {});
  /** @example 1 */
  MonitorInstallStatus?: 0 | 1 | (number & {});
  /** @example 87f1724d-075e-48d3-95fd-78c2dd36**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeSasPmAgentList.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSasPmAgentListErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSasPmAgentList with one of its documented codes. */
export const isDescribeSasPmAgentListError: ErrorGuard<DescribeSasPmAgentListErrorCode> = (error) =>
  isCloudError(error, "DescribeSasPmAgentList", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSasPmAgentList({
 *   Lang: "en",
 *   Uuids: "inet-cb7ae5ee-b2bc-4581-b616-62495f5d****,inet-37cf0e4f-55cc-4b84-8073-b348b4b4****",
 * });
 * ```
 * @throws CloudError
 */
export const describeSasPmAgentList: TypedRoute<
  DescribeSasPmAgentListInput,
  DescribeSasPmAgentListOutput,
  DescribeSasPmAgentListHttp
> = {
  name: "DescribeSasPmAgentList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSasPmAgentList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSasPmAgentList as `client.http` calls it. */
export interface DescribeSasPmAgentListHttp {
  "/DescribeSasPmAgentList": {
    post: {
      parameters: {
        query: DescribeSasPmAgentListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSasPmAgentListOutput;
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
