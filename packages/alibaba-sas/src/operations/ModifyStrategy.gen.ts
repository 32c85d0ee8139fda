// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyStrategyInput {
  /** @example common */
  CustomType: "custom" | "common" | (string & {});
  /** @example 1 */
  CycleDays: "1" | "3" | "7" | "30" | (string & {});
  /** @example 18 */
  CycleStartTime?: "0" | "6" | "12" | "18" | (string & {});
  /** @example 05:00:00 */
  EndTime: string;
  /** @example 245 */
  Id?: string;
  /** @example testStrategy */
  Name: string;
  /**
   * @example [{"typeName":"hc_centos_6_custom","checkDetails":[{"checkId":4,"rules":[{"ruleId":"pass_min_days_login_defs.must.cus","paramList":[{"paramName":"range_val","value":"7"}]}]}]}]
   */
  RiskCustomParams?: string;
  /** @example hc_exploit_redis */
  RiskSubTypeName: string;
  /** @example 192.168.X.X */
  SourceIp?: string;
  /** @example 00:01:00 */
  StartTime: string;
  /** @example groupId */
  TargetType: "groupId" | "uuid" | (string & {});
}

export interface ModifyStrategyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  HttpStatusCode?: number;
  Result?: ModifyStrategyOutputResult;
  /** @example true */
  Success?: boolean;
}

export interface ModifyStrategyOutputResult {
  /** @example 8164239 */
  StrategyId?: number;
}

/**
 * The documented error codes of ModifyStrategy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyStrategyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyStrategy with one of its documented codes. */
export const isModifyStrategyError: ErrorGuard<ModifyStrategyErrorCode> = (error) =>
  isCloudError(error, "ModifyStrategy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyStrategy({
 *   CustomType: "common",
 *   CycleDays: "1",
 *   CycleStartTime: "18",
 *   EndTime: "05:00:00",
 *   Id: "245",
 *   Name: "testStrategy",
 *   RiskCustomParams:
 *     '[{"typeName":"hc_centos_6_custom","checkDetails":[{"checkId":4,"rules":[{"ruleId":"pass_min_days_login_defs.must.cus","paramList":[{"paramName":"range_val","value":"7"}]}]}]}]',
 *   RiskSubTypeName: "hc_exploit_redis",
 *   SourceIp: "192.168.X.X",
 *   StartTime: "00:01:00",
 *   TargetType: "groupId",
 * });
 * ```
 * @throws CloudError
 */
export const modifyStrategy: TypedRoute<ModifyStrategyInput, ModifyStrategyOutput, ModifyStrategyHttp> = {
  name: "ModifyStrategy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyStrategy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyStrategy as `client.http` calls it. */
export interface ModifyStrategyHttp {
  "/ModifyStrategy": {
    post: {
      parameters: {
        query: ModifyStrategyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyStrategyOutput;
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
