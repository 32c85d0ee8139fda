// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type QueryGuidTaskListInput = {};

export interface QueryGuidTaskListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  GuideTaskConfigList?: QueryGuidTaskListOutputGuideTaskConfigListItem[];
}

export interface QueryGuidTaskListOutputGuideTaskConfigListItem {
  RewardData?: QueryGuidTaskListOutputGuideTaskConfigListItemRewardData;
  /** @example 80 */
  SecurityScore?: number;
  /** @example 0 */
  Status?: 0 | 1 | 2 | (number & {});
  TaskId?: number;
  /** @example guide_sub_task_config_add_collection */
  TaskTypeName?:
    | "guid_task_security_score_promote_video"
    | "guide_sub_task_config_defence_hbr"
    | "guide_sub_task_config_uni_defence_hbr"
    | "guid_task_log_analysis_config"
    | "guide_sub_task_web_lock_config"
    | "guide_sub_task_config_anti_crack"
    | "guid_task_container_security_video"
    | "guid_task_container_image_scan_config"
    | "guid_task_k8s_log_analysis_config"
    | "guid_task_container_network"
    | "guide_sub_task_config_add_collection"
    | "guide_sub_task_vul_scan"
    | "guide_sub_task_virusKill"
    | (string & {});
}

export interface QueryGuidTaskListOutputGuideTaskConfigListItemRewardData {
  /** @example 1 */
  IsRewardTaked?: "1" | "2" | (string & {});
  /** @example addAntiRansomwareCapacity */
  Reward?:
    | "addTrialDay"
    | "addAntiRansomwareCapacity"
    | "addImageScanAuthCount"
    | "addWebLockAuthCount"
    | "addSlsCapacity"
    | (string & {});
  /** @example {"days":60,"ransomwareCapacity":10} */
  RewardConfig?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.queryGuidTaskList();
 * ```
 * @throws CloudError
 */
export const queryGuidTaskList: TypedRoute<QueryGuidTaskListInput, QueryGuidTaskListOutput, QueryGuidTaskListHttp> = {
  name: "QueryGuidTaskList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "QueryGuidTaskList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** QueryGuidTaskList as `client.http` calls it. */
export interface QueryGuidTaskListHttp {
  "/QueryGuidTaskList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": QueryGuidTaskListOutput;
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
