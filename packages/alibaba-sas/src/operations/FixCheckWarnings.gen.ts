// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface FixCheckWarningsInput {
  /**
   * @example [{"checkId":8,"rules":[{"ruleId":"rule.ssh_Idle.interval","value":1,"paramList":[{"paramName":"range_val","value":"600"},{"paramName":"range_val","value":"600"}]},{"ruleId":"rule.ssh_Idle.count","value":1,"paramList":[{"paramName":"range_val","value":"3"}]}]}]
   */
  CheckParams: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1 */
  RetentionDays?: number;
  /** @example 10354 */
  RiskId?: number | bigint;
  /** @example sas_fix_2024-12-04 */
  SnapshotName?: string;
  /** @example 165.225.XX.XX */
  SourceIp?: string;
  /** @example 75a417dda5f25edb5bed8f208a9a****,c7e10fd794262a1510d5648f9e5d**** */
  Uuids?: string;
}

export interface FixCheckWarningsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 52370 */
  BatchId?: bigint;
}

/**
 * The documented error codes of FixCheckWarnings.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type FixCheckWarningsErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of FixCheckWarnings with one of its documented codes. */
export const isFixCheckWarningsError: ErrorGuard<FixCheckWarningsErrorCode> = (error) =>
  isCloudError(error, "FixCheckWarnings", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024; 2026-08-22): two sources
 * disagree about Uuids (required).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.fixCheckWarnings({
 *   CheckParams:
 *     '[{"checkId":8,"rules":[{"ruleId":"rule.ssh_Idle.interval","value":1,"paramList":[{"paramName":"range_val","value":"600"},{"paramName":"range_val","value":"600"}]},{"ruleId":"rule.ssh_Idle.count","value":1,"paramList":[{"paramName":"range_val","value":"3"}]}]}]',
 *   Lang: "zh",
 *   RetentionDays: 1,
 *   RiskId: 10354,
 *   SnapshotName: "sas_fix_2024-12-04",
 *   SourceIp: "165.225.XX.XX",
 *   Uuids: "75a417dda5f25edb5bed8f208a9a****,c7e10fd794262a1510d5648f9e5d****",
 * });
 * ```
 * @throws CloudError
 */
export const fixCheckWarnings: TypedRoute<FixCheckWarningsInput, FixCheckWarningsOutput, FixCheckWarningsHttp> = {
  name: "FixCheckWarnings",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "FixCheckWarnings", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["BatchId"], "bigint"]],
};

/** FixCheckWarnings as `client.http` calls it. */
export interface FixCheckWarningsHttp {
  "/FixCheckWarnings": {
    post: {
      parameters: {
        query: FixCheckWarningsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": FixCheckWarningsOutput;
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
