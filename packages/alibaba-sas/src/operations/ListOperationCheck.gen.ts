// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOperationCheckInput {
  /** @example 23 */
  CheckId?: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1719923175001
   */
  EndTime?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  OperationTaskInstances: ListOperationCheckInputOperationTaskInstancesItem[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1719923175000
   */
  StartTime?: number;
  /** @example REPAIR */
  Type: "REPAIR" | "ROLLBACK" | (string & {});
}

export interface ListOperationCheckOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  OperationTaskInstanceDetails?: ListOperationCheckOutputOperationTaskInstanceDetailsItem[];
}

export interface ListOperationCheckInputOperationTaskInstancesItem {
  /** @example r-bp1642ib4bg2bm**** */
  InstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example ALIYUN */
  Vendor?: string;
}

export interface ListOperationCheckOutputOperationTaskInstanceDetailsItem {
  /** @example 58 */
  CheckId?: bigint;
  /** @example lb-2zefdwrre8ey8ewr0**** */
  InstanceId?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  Repair?: ListOperationCheckOutputOperationTaskInstanceDetailsItemRepairItem[];
  /** @example REPAIR */
  Type?: "REPAIR" | "ROLLBACK" | (string & {});
}

export interface ListOperationCheckOutputOperationTaskInstanceDetailsItemRepairItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1719923175000
   */
  OperateTime?: number;
  RepairConfigs?: ListOperationCheckOutputOperationTaskInstanceDetailsItemRepairItemRepairConfigsItem[];
  /** @example REPAIR_SUCCESS_VERIFIED */
  Status?: string;
  /** @example repair success verified */
  StatusShowName?: string;
  /** @example 6a829841e335b0fb6e0014463284**** */
  TaskId?: string;
}

export interface ListOperationCheckOutputOperationTaskInstanceDetailsItemRepairItemRepairConfigsItem {
  /** @example cd7c4d34c1034de08308535d6cee*** */
  FlowId?: string;
  /** @example IpList */
  Name?: string;
  /** @example IP List */
  ShowName?: string;
  /** @example {\\"type\\":\\"STRING\\",\\"range\\":[0,64]} */
  TypeDefine?: string;
  /** @example 192.168.1XX.1XX */
  Value?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listOperationCheck({
 *   CheckId: 23,
 *   EndTime: 1719923175001,
 *   Lang: "zh",
 *   StartTime: 1719923175000,
 *   Type: "REPAIR",
 *   OperationTaskInstances: [{ InstanceId: "r-bp1642ib4bg2bm****" }],
 * });
 * ```
 * @throws CloudError
 */
export const listOperationCheck: TypedRoute<
  ListOperationCheckInput,
  ListOperationCheckOutput,
  ListOperationCheckHttp
> = {
  name: "ListOperationCheck",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListOperationCheck", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["OperationTaskInstanceDetails", "*", "CheckId"], "bigint"]],
};

/** ListOperationCheck as `client.http` calls it. */
export interface ListOperationCheckHttp {
  "/ListOperationCheck": {
    get: {
      parameters: {
        query: ListOperationCheckInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOperationCheckOutput;
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
