// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AdvanceSecurityEventOperationsInput {
  /** @example 恶意脚本代码执行 */
  EventName?: string;
  /** @example 恶意脚本 */
  EventType?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 123 */
  RuleId?: number;
}

export interface AdvanceSecurityEventOperationsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  SecurityEventOperationsResponse?: AdvanceSecurityEventOperationsOutputSecurityEventOperationsResponseItem[];
}

export interface AdvanceSecurityEventOperationsOutputSecurityEventOperationsResponseItem {
  MarkField?: AdvanceSecurityEventOperationsOutputSecurityEventOperationsResponseItemMarkFieldItem[];
  MarkFieldsSource?: AdvanceSecurityEventOperationsOutputSecurityEventOperationsResponseItemMarkFieldsSourceItem[];
  /** @example advance_mark_mis_info */
  OperationCode?:
    | "block_ip"
    | "advance_mark_mis_info"
    | "ignore"
    | "manual_handled"
    | "kill_process"
    | "cleanup"
    | "kill_and_quara"
    | "disable_malicious_defense"
    | "client_problem_check"
    | "quara"
    | (string & {});
  /** @example {\\"subOperation\\":\\"killByMd5andPath\\"} */
  OperationParams?: string;
  /** @example false */
  UserCanOperate?: boolean;
}

export interface AdvanceSecurityEventOperationsOutputSecurityEventOperationsResponseItemMarkFieldItem {
  /** @example file path */
  FiledAliasName?: string;
  /** @example filePath */
  FiledName?: string;
  /** @example contains */
  MarkMisType?: "contains" | "notContains" | "regex" | "strEqual" | "strNotEqual" | (string & {});
  /** @example 2022-04-25 10:11:04 */
  MarkMisValue?: string;
  /**
   * @example [
   * "contains"
   * ]
   */
  SupportedMisType?: ("contains" | "notContains" | "regex" | "strEqual" | "strNotEqual" | (string & {}))[];
}

export interface AdvanceSecurityEventOperationsOutputSecurityEventOperationsResponseItemMarkFieldsSourceItem {
  /** @example file path */
  FiledAliasName?: string;
  /** @example filePath */
  FiledName?: string;
  /** @example contains */
  MarkMisValue?: string;
  /**
   * @example [
   * "contains"
   * ]
   */
  SupportedMisType?: ("contains" | "notContains" | "regex" | "strEqual" | "strNotEqual" | (string & {}))[];
}

/**
 * The documented error codes of AdvanceSecurityEventOperations.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AdvanceSecurityEventOperationsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AdvanceSecurityEventOperations with one of its documented codes. */
export const isAdvanceSecurityEventOperationsError: ErrorGuard<AdvanceSecurityEventOperationsErrorCode> = (error) =>
  isCloudError(error, "AdvanceSecurityEventOperations", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.advanceSecurityEventOperations({
 *   EventName: "恶意脚本代码执行",
 *   EventType: "恶意脚本",
 *   RuleId: 123,
 * });
 * ```
 * @throws CloudError
 */
export const advanceSecurityEventOperations: TypedRoute<
  AdvanceSecurityEventOperationsInput,
  AdvanceSecurityEventOperationsOutput,
  AdvanceSecurityEventOperationsHttp
> = {
  name: "AdvanceSecurityEventOperations",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AdvanceSecurityEventOperations", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** AdvanceSecurityEventOperations as `client.http` calls it. */
export interface AdvanceSecurityEventOperationsHttp {
  "/AdvanceSecurityEventOperations": {
    post: {
      parameters: {
        query?: AdvanceSecurityEventOperationsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AdvanceSecurityEventOperationsOutput;
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
