// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateCheckItemInput {
  AssistInfo?: CreateCheckItemInputAssistInfo;
  /**
   * @example {"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}
   */
  CheckRule: string;
  /** @example testCheckItemName */
  CheckShowName: string;
  Description?: CreateCheckItemInputDescription;
  /** @example DISK */
  InstanceSubType: string;
  /** @example ECS */
  InstanceType: string;
  /** @example remark */
  Remark?: string;
  /** @example LOW */
  RiskLevel: "HIGH" | "MEDIUM" | "LOW" | (string & {});
  SectionIds: (number | bigint)[];
  Solution?: CreateCheckItemInputSolution;
  /** @example EDIT */
  Status: "EDIT" | "RELEASE" | (string & {});
  /** @example ALIYUN */
  Vendor: string;
}

export interface CreateCheckItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: CreateCheckItemOutputData;
}

export interface CreateCheckItemInputAssistInfo {
  /** @example text */
  Type?: string;
  /** @example custom assistInfo. */
  Value?: string;
}

export interface CreateCheckItemInputDescription {
  /** @example text */
  Type?: string;
  /** @example custom description. */
  Value?: string;
}

export interface CreateCheckItemInputSolution {
  /** @example text */
  Type?: string;
  /** @example text */
  Value?: string;
}

export interface CreateCheckItemOutputData {
  /** @example 100000000001 */
  CheckId?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createCheckItem({
 *   CheckRule:
 *     '{"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}',
 *   CheckShowName: "testCheckItemName",
 *   InstanceSubType: "DISK",
 *   InstanceType: "ECS",
 *   Remark: "remark",
 *   RiskLevel: "LOW",
 *   Status: "EDIT",
 *   Vendor: "ALIYUN",
 *   SectionIds: [1],
 * });
 * ```
 * @throws CloudError
 */
export const createCheckItem: TypedRoute<CreateCheckItemInput, CreateCheckItemOutput, CreateCheckItemHttp> = {
  name: "CreateCheckItem",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateCheckItem", "x-acs-version": "2018-12-03" },
  styles: { AssistInfo: "json", Description: "json", Solution: "json" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "CheckId"], "bigint"]],
  style: writeStyles,
};

/** CreateCheckItem as `client.http` calls it. */
export interface CreateCheckItemHttp {
  "/CreateCheckItem": {
    post: {
      parameters: {
        query: CreateCheckItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateCheckItemOutput;
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
