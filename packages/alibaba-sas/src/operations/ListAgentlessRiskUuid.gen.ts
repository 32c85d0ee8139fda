// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAgentlessRiskUuidInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example s-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example ca_cpm_**** */
  InstanceName?: string;
  /** @example 1.1.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example oracle-win-001**** */
  MachineName?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example true */
  Risk?: boolean;
  /** @example source-test-obj-0**** */
  TargetName?: string;
  /** @example 3 */
  TargetType?: 1 | 2 | 3 | 4 | (number & {});
}

export interface ListAgentlessRiskUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListAgentlessRiskUuidOutputListItem[];
  PageInfo?: ListAgentlessRiskUuidOutputPageInfo;
}

export interface ListAgentlessRiskUuidOutputListItem {
  /** @example 1 */
  BaselineCount?: number;
  /** @example s-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /** @example 1 */
  MaliciousCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  ScanTime?: number;
  /** @example 30**** */
  TargetId?: string;
  /** @example test**** */
  TargetName?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
  /** @example 1 */
  VulCount?: number;
}

export interface ListAgentlessRiskUuidOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListAgentlessRiskUuid.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAgentlessRiskUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAgentlessRiskUuid with one of its documented codes. */
export const isListAgentlessRiskUuidError: ErrorGuard<ListAgentlessRiskUuidErrorCode> = (error) =>
  isCloudError(error, "ListAgentlessRiskUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAgentlessRiskUuid({
 *   CurrentPage: 1,
 *   InstanceId: "s-bp1g6wxdwps7s9dz****",
 *   InstanceName: "ca_cpm_****",
 *   InternetIp: "1.1.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 10,
 *   Risk: true,
 *   TargetName: "source-test-obj-0****",
 *   TargetType: 3,
 * });
 * ```
 * @throws CloudError
 */
export const listAgentlessRiskUuid: TypedRoute<
  ListAgentlessRiskUuidInput,
  ListAgentlessRiskUuidOutput,
  ListAgentlessRiskUuidHttp
> = {
  name: "ListAgentlessRiskUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAgentlessRiskUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAgentlessRiskUuid as `client.http` calls it. */
export interface ListAgentlessRiskUuidHttp {
  "/ListAgentlessRiskUuid": {
    post: {
      parameters: {
        query?: ListAgentlessRiskUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAgentlessRiskUuidOutput;
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
