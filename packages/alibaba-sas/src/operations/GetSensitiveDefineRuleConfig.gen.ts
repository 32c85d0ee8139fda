// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSensitiveDefineRuleConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example image */
  Source?: "image" | "agentless" | (string & {});
}

export interface GetSensitiveDefineRuleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetSensitiveDefineRuleConfigOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetSensitiveDefineRuleConfigOutputData {
  /** @example 0 */
  EnableNewRule?: 0 | 1 | (number & {});
  /** @example 44616 */
  Id?: bigint;
  /** @example 100 */
  RuleCount?: number;
  RuleTree?: GetSensitiveDefineRuleConfigOutputDataRuleTreeItem[];
  /** @example 99 */
  SelectedCount?: number;
}

export interface GetSensitiveDefineRuleConfigOutputDataRuleTreeItem {
  /** @example password */
  ClassKey?: string;
  /** @example password */
  ClassName?: string;
  RuleList?: GetSensitiveDefineRuleConfigOutputDataRuleTreeItemRuleListItem[];
}

export interface GetSensitiveDefineRuleConfigOutputDataRuleTreeItemRuleListItem {
  /** @example huaweicloud_ak */
  RuleKey?: string;
  /** @example huaweicloud_ak */
  RuleName?: string;
  /** @example true */
  Selected?: boolean;
}

/**
 * The documented error codes of GetSensitiveDefineRuleConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetSensitiveDefineRuleConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetSensitiveDefineRuleConfig with one of its documented codes. */
export const isGetSensitiveDefineRuleConfigError: ErrorGuard<GetSensitiveDefineRuleConfigErrorCode> = (error) =>
  isCloudError(error, "GetSensitiveDefineRuleConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getSensitiveDefineRuleConfig({
 *   Lang: "zh",
 *   Source: "image",
 * });
 * ```
 * @throws CloudError
 */
export const getSensitiveDefineRuleConfig: TypedRoute<
  GetSensitiveDefineRuleConfigInput,
  GetSensitiveDefineRuleConfigOutput,
  GetSensitiveDefineRuleConfigHttp
> = {
  name: "GetSensitiveDefineRuleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSensitiveDefineRuleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Data", "Id"], "bigint"]],
};

/** GetSensitiveDefineRuleConfig as `client.http` calls it. */
export interface GetSensitiveDefineRuleConfigHttp {
  "/GetSensitiveDefineRuleConfig": {
    post: {
      parameters: {
        query?: GetSensitiveDefineRuleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSensitiveDefineRuleConfigOutput;
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
