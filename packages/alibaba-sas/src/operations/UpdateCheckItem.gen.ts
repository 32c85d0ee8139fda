// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateCheckItemInput {
  AssistInfo?: UpdateCheckItemInputAssistInfo;
  /** @example 10000000001 */
  CheckId: number | bigint;
  /**
   * @example {"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}
   */
  CheckRule?: string;
  /** @example testCheckItemName */
  CheckShowName?: string;
  Description?: UpdateCheckItemInputDescription;
  /** @example DISK */
  InstanceSubType?: string;
  /** @example ECS */
  InstanceType?: string;
  /** @example remark. */
  Remark?: string;
  /** @example high */
  RiskLevel?: string;
  SectionIds?: (number | bigint)[];
  Solution?: UpdateCheckItemInputSolution;
  /** @example RELEASE */
  Status?: "EDIT" | "RELEASE" | (string & {});
  /** @example ALIYUN */
  Vendor?: string;
}

export interface UpdateCheckItemOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: UpdateCheckItemOutputData;
}

export interface UpdateCheckItemInputAssistInfo {
  /** @example text */
  Type?: string;
  /** @example custom assistInfo. */
  Value?: string;
}

export interface UpdateCheckItemInputDescription {
  /** @example text */
  Type?: string;
  /** @example custom description. */
  Value?: string;
}

export interface UpdateCheckItemInputSolution {
  /** @example text */
  Type?: string;
  /** @example custom solution. */
  Value?: string;
}

export interface UpdateCheckItemOutputData {
  /** @example 10000000001 */
  CheckId?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateCheckItem({
 *   CheckId: 10000000001,
 *   CheckRule:
 *     '{"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testId"},{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","MatchOperator":"EQ","MatchPropertyValue":"testInstanceId"}]}}',
 *   CheckShowName: "testCheckItemName",
 *   InstanceSubType: "DISK",
 *   InstanceType: "ECS",
 *   Remark: "remark.",
 *   RiskLevel: "high",
 *   Status: "RELEASE",
 *   Vendor: "ALIYUN",
 * });
 * ```
 * @throws CloudError
 */
export const updateCheckItem: TypedRoute<UpdateCheckItemInput, UpdateCheckItemOutput, UpdateCheckItemHttp> = {
  name: "UpdateCheckItem",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateCheckItem", "x-acs-version": "2018-12-03" },
  styles: { AssistInfo: "json", Description: "json", Solution: "json" },
  rest: "query",
  idempotent: false,
  convert: [[["Data", "CheckId"], "bigint"]],
  style: writeStyles,
};

/** UpdateCheckItem as `client.http` calls it. */
export interface UpdateCheckItemHttp {
  "/UpdateCheckItem": {
    post: {
      parameters: {
        query: UpdateCheckItemInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateCheckItemOutput;
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
