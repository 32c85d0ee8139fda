// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetSasContainerWebDefenseRuleInput {
  /** @example 1600009 */
  RuleId?: number | bigint;
}

export interface GetSasContainerWebDefenseRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ContainerWebDefenseRule?: GetSasContainerWebDefenseRuleOutputContainerWebDefenseRule;
}

export interface GetSasContainerWebDefenseRuleOutputContainerWebDefenseRule {
  AliUid?: bigint;
  /** @example 1 */
  AppTotalCount?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1709173360000
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1655432638000
   */
  GmtModified?: number;
  /** @example 100 */
  Id?: bigint;
  PathConfDTOList?: GetSasContainerWebDefenseRuleOutputContainerWebDefenseRulePathConfDTOListItem[];
  /** @example 防篡改规则 */
  RuleName?: string;
  /** @example 1 */
  RuleStatus?: 1 | 0 | (number & {});
}

export interface GetSasContainerWebDefenseRuleOutputContainerWebDefenseRulePathConfDTOListItem {
  /** @example /usr/path/ */
  BackupPath?: string;
  /** @example audit */
  DefenseMode?: string;
  /** @example /test11* */
  DefensePath?: string;
  /** @example file1 */
  ExcludeFile?: string;
  /** @example /test2/sub1,/test2/sub2 */
  ExcludeFilePath?: string;
  /** @example doc */
  ExcludeFileType?: string;
  /** @example 0 */
  GuardType?: 0 | 1 | (number & {});
  /** @example webapp */
  IncludeFile?: string;
  /** @example doc */
  IncludeFileType?: string;
  ProcessPathList?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getSasContainerWebDefenseRule({ RuleId: 1600009 });
 * ```
 * @throws CloudError
 */
export const getSasContainerWebDefenseRule: TypedRoute<
  GetSasContainerWebDefenseRuleInput,
  GetSasContainerWebDefenseRuleOutput,
  GetSasContainerWebDefenseRuleHttp
> = {
  name: "GetSasContainerWebDefenseRule",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetSasContainerWebDefenseRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["ContainerWebDefenseRule", "AliUid"], "bigint"],
    [["ContainerWebDefenseRule", "Id"], "bigint"],
  ],
};

/** GetSasContainerWebDefenseRule as `client.http` calls it. */
export interface GetSasContainerWebDefenseRuleHttp {
  "/GetSasContainerWebDefenseRule": {
    post: {
      parameters: {
        query?: GetSasContainerWebDefenseRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetSasContainerWebDefenseRuleOutput;
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
