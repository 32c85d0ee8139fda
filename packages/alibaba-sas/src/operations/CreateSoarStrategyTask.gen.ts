// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateSoarStrategyTaskInput {
  /** @example 13840 */
  StrategyId: number | bigint;
  StrategyName: string;
  /** @example task1 */
  StrategyTaskName: string;
  /**
   * @example [ { "name": "vulList", "associationProperty": "sasAllVul", "value": [ { "regionId": "cn-hangzhou",
   * "instanceId": "i-bp10i******68lo5e", "instanceName": "instance****", "vulId": 3974347681, "vulName":
   * "centos:7:cesa-2024:1249", "vulAliasName": "CESA-2024:1249", "vulTag": "oval", "vulUuid":
   * "3c5eb76a-******-85ef-67562cdc2344", "vulType": "cve", "vulModifyTs": 1721324258000 } ] }, { "name":
   * "snapshotConfig", "associationProperty": "snapshotConfig", "value": { "ttl": 1 } }, { "name": "notifyConfig",
   * "associationProperty": "notifyConfig", "value": { "ding": [ { "value": 2195, "label": "test" } ] } } ]
   */
  StrategyTaskParams: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1586739841000
   */
  StrategyTaskPlanExeTime?: number;
}

export interface CreateSoarStrategyTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10688 */
  StrategyTaskId?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createSoarStrategyTask({
 *   StrategyId: 13840,
 *   StrategyTaskName: "task1",
 *   StrategyTaskParams:
 *     '[\n    {\n        "name": "vulList",\n        "associationProperty": "sasAllVul",\n        "value": [\n            {\n                "regionId": "cn-hangzhou",\n                "instanceId": "i-bp10i******68lo5e",\n                "instanceName": "instance****",\n                "vulId": 3974347681,\n                "vulName": "centos:7:cesa-2024:1249",\n                "vulAliasName": "CESA-2024:1249",\n                "vulTag": "oval",\n                "vulUuid": "3c5eb76a-******-85ef-67562cdc2344",\n                "vulType": "cve",\n                "vulModifyTs": 1721324258000\n            }\n        ]\n    },\n    {\n        "name": "snapshotConfig",\n        "associationProperty": "snapshotConfig",\n        "value": {\n            "ttl": 1\n        }\n    },\n    {\n        "name": "notifyConfig",\n        "associationProperty": "notifyConfig",\n        "value": {\n            "ding": [\n                {\n                    "value": 2195,\n                    "label": "test"\n                }\n            ]\n        }\n    }\n]',
 *   StrategyTaskPlanExeTime: 1586739841000,
 *   StrategyName: "text",
 * });
 * ```
 * @throws CloudError
 */
export const createSoarStrategyTask: TypedRoute<
  CreateSoarStrategyTaskInput,
  CreateSoarStrategyTaskOutput,
  CreateSoarStrategyTaskHttp
> = {
  name: "CreateSoarStrategyTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateSoarStrategyTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["StrategyTaskId"], "bigint"]],
};

/** CreateSoarStrategyTask as `client.http` calls it. */
export interface CreateSoarStrategyTaskHttp {
  "/CreateSoarStrategyTask": {
    post: {
      parameters: {
        query: CreateSoarStrategyTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateSoarStrategyTaskOutput;
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
