// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetCheckDetailInput {
  /** @example 2 */
  CheckId: number | bigint;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example cn-hangzhou */
  RegionId?: string;
}

export interface GetCheckDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssistInfo?: GetCheckDetailOutputAssistInfo;
  CustomConfigs?: GetCheckDetailOutputCustomConfigsItem[];
  Description?: GetCheckDetailOutputDescription;
  /**
   * @deprecated
   * @example true
   */
  RepairReset?: string;
  RepairSetting?: GetCheckDetailOutputRepairSetting;
  /**
   * @deprecated
   * @example 1
   */
  RepairSupportType?: number;
  Solution?: GetCheckDetailOutputSolution;
}

export interface GetCheckDetailOutputAssistInfo {
  /** @example https://www.alibabacloud.com/help/en/resource-access-management/latest/faq-about-ram-users */
  Link?: string;
  /** @example text */
  Type?: "text" | "link" | (string & {});
  /** @example Configure an IP address whitelist */
  Value?: string;
}

export interface GetCheckDetailOutputCustomConfigsItem {
  /** @example 12 */
  DefaultValue?: string;
  /** @example SessionTimeMax */
  Name?: string;
  /** @example Maximum session time */
  ShowName?: string;
  /** @example {\\"type\\":\\"NUMBER\\",\\"range\\":[1,24]} */
  TypeDefine?: string;
  /** @example 11 */
  Value?: string;
}

export interface GetCheckDetailOutputDescription {
  /**
   * @example https://www.alibabacloud.com/help/en/object-storage-service/latest/tutorial-implement-data-sharing-across-departments-based-on-bucket-policies
   */
  Link?: string;
  /** @example text */
  Type?: string;
  Value?: string;
}

export interface GetCheckDetailOutputRepairSetting {
  FlowStep?: GetCheckDetailOutputRepairSettingFlowStepItem[];
  RepairConfigs?: GetCheckDetailOutputRepairSettingRepairConfigsItem[];
  /** @example true */
  RepairReset?: boolean;
  /** @example true */
  RepairSupport?: boolean;
  /** @example 1 */
  RepairSupportType?: 1 | 2 | 3 | (number & {});
}

export interface GetCheckDetailOutputSolution {
  /**
   * @example https://www.alibabacloud.com/help/en/object-storage-service/latest/tutorial-implement-data-sharing-across-departments-based-on-bucket-policies
   */
  Link?: string;
  /** @example text */
  Type?: "text" | "link" | (string & {});
  Value?: string;
}

export interface GetCheckDetailOutputRepairSettingFlowStepItem {
  /** @example The first step is to open the calling interface. */
  ShowText?: string;
  /** @example 1 */
  Step?: string;
}

export interface GetCheckDetailOutputRepairSettingRepairConfigsItem {
  /** @example 0 */
  ConsoleParamType?: "0" | "1" | "2" | (string & {});
  /** @example true */
  CustomFlag?: boolean;
  /** @example 1 */
  DataTransformType?: "0" | "1" | "2" | (string & {});
  /** @example 1 */
  DefaultValue?: string;
  /** @example 1 */
  EmptyParamSwitch?: "0" | "1" | "2" | (string & {});
  /**
   * @example [
   * "[\"port\"]"
   * ]
   */
  ExclusiveName?: string[];
  /** @example 64312d3ee19d470a9b54393dab**** */
  FlowId?: string;
  /** @example navicat */
  Name?: string;
  /** @example port */
  ShowName?: string;
  /** @example {\\"type\\":\\"NUMBER\\",\\"range\\":[1,24]} */
  TypeDefine?: string;
  /** @example 1 */
  UsageType?: "1" | "2" | "3" | (string & {});
  /** @example 2 */
  Value?: string;
}

/**
 * The documented error codes of GetCheckDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetCheckDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetCheckDetail with one of its documented codes. */
export const isGetCheckDetailError: ErrorGuard<GetCheckDetailErrorCode> = (error) =>
  isCloudError(error, "GetCheckDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getCheckDetail({
 *   CheckId: 2,
 *   Lang: "en",
 *   RegionId: "cn-hangzhou",
 * });
 * ```
 * @throws CloudError
 */
export const getCheckDetail: TypedRoute<GetCheckDetailInput, GetCheckDetailOutput, GetCheckDetailHttp> = {
  name: "GetCheckDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetCheckDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetCheckDetail as `client.http` calls it. */
export interface GetCheckDetailHttp {
  "/GetCheckDetail": {
    post: {
      parameters: {
        query: GetCheckDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetCheckDetailOutput;
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
