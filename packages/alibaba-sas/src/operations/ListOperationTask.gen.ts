// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListOperationTaskInput {
  /** @example 76 */
  CheckId?: number | bigint;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  OperationTaskInstances?: ListOperationTaskInputOperationTaskInstancesItem[];
  /** @example 10 */
  PageSize?: number;
  Statuses?: (
    | "INIT"
    | "FAIL"
    | "THROTTLING"
    | "IN_BACKUP"
    | "BACKED_UP"
    | "BACKUP_FAIL"
    | "REPAIRING"
    | "REPAIR_SUCCESS"
    | "REPAIR_FAIL"
    | "REPAIR_SUCCESS_VERIFYING"
    | "REPAIR_SUCCESS_UNVERIFIED"
    | "REPAIR_SUCCESS_VERIFIED"
    | "REPAIR_RE_EXECUTE"
    | "ROLL_BACKING"
    | "ROLL_BACKED"
    | "ROLL_BACK_FAIL"
    | "ROLL_BACK_INIT"
    | "ROLL_BACK_VERIFYING"
    | "ROLL_BACK_UNVERIFIED"
    | "ROLL_BACK_VERIFIED"
    | (string & {})
  )[];
  /** @example d7b2acf8d362742123e4a84e1bf8**** */
  TaskId?: string;
  /** @example REPAIR */
  Type?: "REPAIR" | "ROLLBACK" | (string & {});
}

export interface ListOperationTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  OperationTasks?: ListOperationTaskOutputOperationTasksItem[];
  PageInfo?: ListOperationTaskOutputPageInfo;
}

export interface ListOperationTaskInputOperationTaskInstancesItem {
  /** @example am-bp1vy2yaj1nvx**** */
  InstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example ALIYUN */
  Vendor?: string;
}

export interface ListOperationTaskOutputOperationTasksItem {
  /** @example 3 */
  CheckId?: bigint;
  /** @example 开启恶意主机行为防御功能 */
  CheckShowName?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723173101010
   */
  DealTime?: number;
  /** @example BackUpScriptError */
  ErrorCode?: string;
  /** @example backUp script error */
  ErrorMsg?: string;
  /** @example true */
  InstanceFreed?: boolean;
  /** @example i-wz9abo6wgjmh4yep**** */
  InstanceId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723173101000
   */
  LastCheckTime?: number;
  /** @example cn-shenzhen */
  RegionId?: string;
  /** @example 1 */
  RepairSupportType?: 1 | 2 | 3 | (number & {});
  /** @example high */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example 01db51b0e5307bb703a22611c86f**** */
  RootTaskId?: string;
  /** @example REPAIRING */
  Status?:
    | "INIT"
    | "FAIL"
    | "THROTTLING"
    | "IN_BACKUP"
    | "BACKED_UP"
    | "BACKUP_FAIL"
    | "REPAIRING"
    | "REPAIR_SUCCESS"
    | "REPAIR_FAIL"
    | "REPAIR_SUCCESS_VERIFYING"
    | "REPAIR_SUCCESS_UNVERIFIED"
    | "REPAIR_SUCCESS_VERIFIED"
    | "REPAIR_RE_EXECUTE"
    | "ROLL_BACKING"
    | "ROLL_BACKED"
    | "ROLL_BACK_FAIL"
    | "ROLL_BACK_INIT"
    | "ROLL_BACK_VERIFYING"
    | "ROLL_BACK_UNVERIFIED"
    | "ROLL_BACK_VERIFIED"
    | (string & {});
  /** @example 回滚已验证 */
  StatusShowName?: string;
  /** @example true */
  SupportRollBack?: boolean;
  /** @example 5bb1a313f9924b728b3c12e007c1**** */
  TaskId?: string;
  /** @example REPAIR */
  Type?: "REPAIR" | "ROLLBACK" | (string & {});
}

export interface ListOperationTaskOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listOperationTask({
 *   CheckId: 76,
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 10,
 *   TaskId: "d7b2acf8d362742123e4a84e1bf8****",
 *   Type: "REPAIR",
 * });
 * ```
 * @throws CloudError
 */
export const listOperationTask: TypedRoute<ListOperationTaskInput, ListOperationTaskOutput, ListOperationTaskHttp> = {
  name: "ListOperationTask",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListOperationTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["OperationTasks", "*", "CheckId"], "bigint"]],
};

/** ListOperationTask as `client.http` calls it. */
export interface ListOperationTaskHttp {
  "/ListOperationTask": {
    get: {
      parameters: {
        query?: ListOperationTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListOperationTaskOutput;
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
