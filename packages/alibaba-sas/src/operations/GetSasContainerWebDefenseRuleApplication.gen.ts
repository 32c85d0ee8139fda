// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSasContainerWebDefenseRuleApplicationInput {
  /** @example 400599 */
  RuleId?: number | bigint;
}

export interface GetSasContainerWebDefenseRuleApplicationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ContainerWebDefenseAppList?: GetSasContainerWebDefenseRuleApplicationOutputContainerWebDefenseAppListItem[];
}

export interface GetSasContainerWebDefenseRuleApplicationOutputContainerWebDefenseAppListItem {
  /** @example 0 */
  AliUid?: bigint;
  /** @example cfb41a869c71e4678a97021582dd8**** */
  ClusterId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1677839038000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1667891185000
   */
  GmtModified?: number;
  /** @example 143761 */
  Id?: bigint;
  /** @example 403327 */
  RuleId?: bigint;
  /** @example app:test */
  Tag?: string;
}

/**
 * The documented error codes of GetSasContainerWebDefenseRuleApplication.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetSasContainerWebDefenseRuleApplicationErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetSasContainerWebDefenseRuleApplication with one of its documented codes. */
export const isGetSasContainerWebDefenseRuleApplicationError: ErrorGuard<
  GetSasContainerWebDefenseRuleApplicationErrorCode
> = (error) => isCloudError(error, "GetSasContainerWebDefenseRuleApplication", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getSasContainerWebDefenseRuleApplication({
 *   RuleId: 400599,
 * });
 * ```
 * @throws CloudError
 */
export const getSasContainerWebDefenseRuleApplication: TypedRoute<
  GetSasContainerWebDefenseRuleApplicationInput,
  GetSasContainerWebDefenseRuleApplicationOutput,
  GetSasContainerWebDefenseRuleApplicationHttp
> = {
  name: "GetSasContainerWebDefenseRuleApplication",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSasContainerWebDefenseRuleApplication", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["ContainerWebDefenseAppList", "*", "AliUid"], "bigint"],
    [["ContainerWebDefenseAppList", "*", "Id"], "bigint"],
    [["ContainerWebDefenseAppList", "*", "RuleId"], "bigint"],
  ],
};

/** GetSasContainerWebDefenseRuleApplication as `client.http` calls it. */
export interface GetSasContainerWebDefenseRuleApplicationHttp {
  "/GetSasContainerWebDefenseRuleApplication": {
    post: {
      parameters: {
        query?: GetSasContainerWebDefenseRuleApplicationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSasContainerWebDefenseRuleApplicationOutput;
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
