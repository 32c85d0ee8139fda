// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarStrategyTaskDetailInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10585 */
  StrategyTaskId: number | bigint;
}

export interface DescribeSoarStrategyTaskDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TaskDetail?: DescribeSoarStrategyTaskDetailOutputTaskDetail;
}

export interface DescribeSoarStrategyTaskDetailOutputTaskDetail {
  /**
   * @example { "resultContent": "{\\"failedNum\\":0,\\"totalNum\\":1,\\"successNum\\":1}", "resultStatus": 0, "status":
   * 2 }
   */
  LogInfo?: string;
  /**
   * @example [ { "name": "vulList", "associationProperty": "sasAllVul", "value": [ { "regionId": "cn-hangzhou",
   * "instanceId": "i-bp10i3dtyq7x4****5e", "instanceName": "xxx", "vulId": 1222, "vulName": "centos:7:cesa-2024:1249",
   * "vulAliasName": "CESA-2024:1249", "vulTag": "oval", "vulUuid": "3c5eb76a-df89-****-85ef-67562cdc2344", "vulType":
   * "cve", "vulModifyTs": 1721324258000 } ] }, { "name": "snapshotConfig", "associationProperty": "snapshotConfig",
   * "value": { "ttl": 1 } }, { "name": "notifyConfig", "associationProperty": "notifyConfig", "value": { "ding": [ {
   * "value": 2195, "label": "test" } ] } } ]
   */
  Params?: string;
  /**
   * @example { "edges": [ { "level": 0, "removeFlag": 0, "source": 1, "target": 8 } ], "nodes": [ { "actionId":
   * "Action_014s73k", "iconUrl": "https://img.alicdn.com/tfs/TB1T*****jSZLeXXb9kVXa-12-14.svg", "id": 1, "label":
   * "describeDisks", "nodeName": "DescribeDisks", "status": 0, "type": "openAPI" } ] }
   */
  ProcessInfo?: string;
  /** @example task-1 */
  TaskName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarStrategyTaskDetail({
 *   Lang: "zh",
 *   StrategyTaskId: 10585,
 * });
 * ```
 * @throws CloudError
 */
export const describeSoarStrategyTaskDetail: TypedRoute<
  DescribeSoarStrategyTaskDetailInput,
  DescribeSoarStrategyTaskDetailOutput,
  DescribeSoarStrategyTaskDetailHttp
> = {
  name: "DescribeSoarStrategyTaskDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarStrategyTaskDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSoarStrategyTaskDetail as `client.http` calls it. */
export interface DescribeSoarStrategyTaskDetailHttp {
  "/DescribeSoarStrategyTaskDetail": {
    post: {
      parameters: {
        query: DescribeSoarStrategyTaskDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarStrategyTaskDetailOutput;
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
