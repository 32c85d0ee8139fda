// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SubmitOperationTaskInput {
  /** @example 132 */
  CheckId: number | bigint;
  /** @example CHECK_ID */
  DimensionType?: string;
  OperationTaskInstances?: SubmitOperationTaskInputOperationTaskInstancesItem[];
  /** @example CSPM_OPERATION_RELATION_KEY_173*** */
  RelationKey?: string;
  RepairTempParam?: SubmitOperationTaskInputRepairTempParamItem[];
  /** @example REPAIR */
  Type: string;
}

export interface SubmitOperationTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example AuthorizationExhaust */
  OperateCode?: string;
  /** @example 89f5d7813bd59dd237580a8664b3xxxx */
  RootTaskId?: string;
}

export interface SubmitOperationTaskInputOperationTaskInstancesItem {
  /** @example i-uf6533m4vuo3oa33**** */
  InstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 7d0b10e35e80c9e5ebac5f1054**** */
  TaskId?: string;
  /** @example 7 */
  Vendor?: string;
}

export interface SubmitOperationTaskInputRepairTempParamItem {
  /** @example IPPort */
  Name?: string;
  /** @example 192.168.1XX.1XX */
  Value?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.submitOperationTask({
 *   CheckId: 132,
 *   DimensionType: "CHECK_ID",
 *   RelationKey: "CSPM_OPERATION_RELATION_KEY_173***",
 *   Type: "REPAIR",
 * });
 * ```
 * @throws CloudError
 */
export const submitOperationTask: TypedRoute<
  SubmitOperationTaskInput,
  SubmitOperationTaskOutput,
  SubmitOperationTaskHttp
> = {
  name: "SubmitOperationTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SubmitOperationTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SubmitOperationTask as `client.http` calls it. */
export interface SubmitOperationTaskHttp {
  "/SubmitOperationTask": {
    post: {
      parameters: {
        query: SubmitOperationTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SubmitOperationTaskOutput;
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
