// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddBaselineCheckWhiteRecordInput {
  /** @example 76 */
  CheckId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 无效 */
  Reason?: string;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example instance */
  TargetType?: "all_instance" | "instance" | (string & {});
}

export interface AddBaselineCheckWhiteRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: AddBaselineCheckWhiteRecordOutputData;
}

export interface AddBaselineCheckWhiteRecordOutputData {
  /** @example 76 */
  CheckId?: bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 暂时忽略 */
  Reason?: string;
  /** @example 864153 */
  RecordId?: bigint;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example HOST_BASELINE_WHITE_LIST_21 */
  Target?: string;
  /** @example instance */
  TargetType?: "all_instance" | "instance" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addBaselineCheckWhiteRecord({
 *   CheckId: 76,
 *   Lang: "zh",
 *   Reason: "无效",
 *   Source: "agentless",
 *   TargetType: "instance",
 * });
 * ```
 * @throws CloudError
 */
export const addBaselineCheckWhiteRecord: TypedRoute<
  AddBaselineCheckWhiteRecordInput,
  AddBaselineCheckWhiteRecordOutput,
  AddBaselineCheckWhiteRecordHttp
> = {
  name: "AddBaselineCheckWhiteRecord",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddBaselineCheckWhiteRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["Data", "CheckId"], "bigint"],
    [["Data", "RecordId"], "bigint"],
  ],
};

/** AddBaselineCheckWhiteRecord as `client.http` calls it. */
export interface AddBaselineCheckWhiteRecordHttp {
  "/AddBaselineCheckWhiteRecord": {
    post: {
      parameters: {
        query?: AddBaselineCheckWhiteRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddBaselineCheckWhiteRecordOutput;
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
