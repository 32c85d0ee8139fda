// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateBaselineCheckWhiteRecordInput {
  /** @example 16 */
  CheckId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example Manually processed. */
  Reason?: string;
  /** @example 14 */
  RecordId?: number | bigint;
  RemoveContainerUuids?: string[];
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example all_instance */
  TargetType?: "all_instance" | "instance" | (string & {});
}

export interface UpdateBaselineCheckWhiteRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: UpdateBaselineCheckWhiteRecordOutputData;
}

export interface UpdateBaselineCheckWhiteRecordOutputData {
  /** @example 92 */
  CheckId?: bigint;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 暂可忽略 */
  Reason?: string;
  /** @example 1582 */
  RecordId?: bigint;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example HOST_BASELINE_WHITE_LIST_23 */
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
 * const result = await client.updateBaselineCheckWhiteRecord({
 *   CheckId: 16,
 *   Lang: "zh",
 *   Reason: "Manually processed.",
 *   RecordId: 14,
 *   Source: "agentless",
 *   TargetType: "all_instance",
 * });
 * ```
 * @throws CloudError
 */
export const updateBaselineCheckWhiteRecord: TypedRoute<
  UpdateBaselineCheckWhiteRecordInput,
  UpdateBaselineCheckWhiteRecordOutput,
  UpdateBaselineCheckWhiteRecordHttp
> = {
  name: "UpdateBaselineCheckWhiteRecord",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateBaselineCheckWhiteRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["Data", "CheckId"], "bigint"],
    [["Data", "RecordId"], "bigint"],
  ],
};

/** UpdateBaselineCheckWhiteRecord as `client.http` calls it. */
export interface UpdateBaselineCheckWhiteRecordHttp {
  "/UpdateBaselineCheckWhiteRecord": {
    post: {
      parameters: {
        query?: UpdateBaselineCheckWhiteRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateBaselineCheckWhiteRecordOutput;
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
