// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckItemsInput {
  /** @example 100000000001 */
  CheckId?: number | bigint;
  /** @example testCheckItemName */
  CheckShowName?: string;
  CheckTypes?: string[];
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  Statuses?: string[];
}

export interface ListCheckItemsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckItems?: ListCheckItemsOutputCheckItemsItem[];
  PageInfo?: ListCheckItemsOutputPageInfo;
}

export interface ListCheckItemsOutputCheckItemsItem {
  AssistInfo?: ListCheckItemsOutputCheckItemsItemAssistInfo;
  /** @example 100000000001 */
  CheckId?: bigint;
  CheckPolicies?: ListCheckItemsOutputCheckItemsItemCheckPoliciesItem[];
  /**
   * @example {"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}
   */
  CheckRule?: string;
  /** @example testCheckItemName */
  CheckShowName?: string;
  /** @example SYSTEM */
  CheckType?: "CUSTOM" | "SYSTEM" | (string & {});
  Description?: ListCheckItemsOutputCheckItemsItemDescription;
  /** @example DISK */
  InstanceSubType?: string;
  /** @example ECS */
  InstanceType?: string;
  /** @example remark. */
  Remark?: string;
  /** @example HIGH */
  RiskLevel?: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  Solution?: ListCheckItemsOutputCheckItemsItemSolution;
  /** @example EDIT */
  Status?: "EDIT" | "RELEASE" | (string & {});
  /** @example ALIYUN */
  Vendor?: string;
}

export interface ListCheckItemsOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface ListCheckItemsOutputCheckItemsItemAssistInfo {
  /** @example text */
  Type?: string;
  /** @example test assistInfo. */
  Value?: string;
}

export interface ListCheckItemsOutputCheckItemsItemCheckPoliciesItem {
  /** @example 10000000001 */
  RequirementId?: bigint;
  /** @example testRequirementShowName */
  RequirementShowName?: string;
  /** @example 10000000001 */
  SectionId?: bigint;
  /** @example testSectionShowName */
  SectionShowName?: string;
  /** @example 10000000001 */
  StandardId?: bigint;
  /** @example testStandardShowName */
  StandardShowName?: string;
  /** @example AISPM */
  Type?: "AISPM" | "KISPM" | "IDENTITY_PERMISSION" | "RISK" | "COMPLIANCE" | (string & {});
}

export interface ListCheckItemsOutputCheckItemsItemDescription {
  /** @example text */
  Type?: string;
  /** @example custom description. */
  Value?: string;
}

export interface ListCheckItemsOutputCheckItemsItemSolution {
  /** @example text */
  Type?: string;
  /** @example test solution. */
  Value?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listCheckItems({
 *   CheckId: 100000000001,
 *   CheckShowName: "testCheckItemName",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 * });
 * ```
 * @throws CloudError
 */
export const listCheckItems: TypedRoute<ListCheckItemsInput, ListCheckItemsOutput, ListCheckItemsHttp> = {
  name: "ListCheckItems",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListCheckItems", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["CheckItems", "*", "CheckId"], "bigint"],
    [["CheckItems", "*", "CheckPolicies", "*", "RequirementId"], "bigint"],
    [["CheckItems", "*", "CheckPolicies", "*", "SectionId"], "bigint"],
    [["CheckItems", "*", "CheckPolicies", "*", "StandardId"], "bigint"],
  ],
};

/** ListCheckItems as `client.http` calls it. */
export interface ListCheckItemsHttp {
  "/ListCheckItems": {
    get: {
      parameters: {
        query?: ListCheckItemsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckItemsOutput;
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
