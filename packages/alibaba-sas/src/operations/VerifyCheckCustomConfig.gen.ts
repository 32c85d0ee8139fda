// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface VerifyCheckCustomConfigInput {
  /** @example 76 */
  CheckId?: number | bigint;
  CustomCheckConfig?: VerifyCheckCustomConfigInputCustomCheckConfig;
  CustomConfigs?: VerifyCheckCustomConfigInputCustomConfigsItem[];
  RepairConfigs?: VerifyCheckCustomConfigInputRepairConfigsItem[];
  /** @example REPAIR_CONFIG */
  Type?: "REPAIR_CONFIG" | "CHECK_ITEM_CONFIG" | (string & {});
}

export interface VerifyCheckCustomConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ErrorCheckConfigs?: VerifyCheckCustomConfigOutputErrorCheckConfigsItem[];
  ErrorCheckCustomConfig?: VerifyCheckCustomConfigOutputErrorCheckCustomConfig;
  ErrorRepairConfigs?: VerifyCheckCustomConfigOutputErrorRepairConfigsItem[];
}

export interface VerifyCheckCustomConfigInputCustomCheckConfig {
  /**
   * @example {"AssociatedData":{"ToDataList":[{"DataName":"ACS_ECS_Instance","PropertyPath":"InstanceId","FromPropertyPath":"InstanceId"}]},"MatchProperty":{"Operator":"AND","MatchProperties":[{"DataName":"ACS_ECS_Disk","PropertyPath":"DiskId","MatchOperator":"EQ","MatchPropertyValue":"testId"}]}}
   */
  CheckRule?: string;
  CloudAssetInstance?: VerifyCheckCustomConfigInputCustomCheckConfigCloudAssetInstance;
  /** @example DISK */
  InstanceSubType?: string;
  /** @example ECS */
  InstanceType?:
    | "ECS"
    | "SLB"
    | "RDS"
    | "MONGODB"
    | "KVSTORE"
    | "ACR"
    | "CSK"
    | "VPC"
    | "ACTIONTRAIL"
    | "CDN"
    | "CAS"
    | "RDC"
    | "RAM"
    | "DDOS"
    | "WAF"
    | "OSS"
    | "POLARDB"
    | "POSTGRESQL"
    | "MSE"
    | "NAS"
    | "SDDP"
    | "EIP"
    | (string & {});
  /** @example ALIYUN */
  Vendor?: "ALIYUN" | "Tencent" | "HUAWEICLOUD" | "Azure" | "AWS" | (string & {});
}

export interface VerifyCheckCustomConfigInputCustomConfigsItem {
  /** @example IPList */
  Name?: string;
  /** @example DELETE */
  Operation?: string;
  /** @example 10.12.4.XX */
  Value?: string;
}

export interface VerifyCheckCustomConfigInputRepairConfigsItem {
  /** @example 7fec0a3395b345c18f108ffc9fc0**** */
  FlowId?: string;
  /** @example IPLists */
  Name?: string;
  /** @example DELETE */
  Operation?: string;
  /** @example 172.26.49.XX */
  Value?: string;
}

export interface VerifyCheckCustomConfigOutputErrorCheckConfigsItem {
  /** @example ConfigEqualIllegal */
  ErrorCode?: string;
  ErrorMsg?: string;
  LinkErrorConfigs?: VerifyCheckCustomConfigOutputErrorCheckConfigsItemLinkErrorConfigsItem[];
  /** @example IpList */
  Name?: string;
  /** @example custom */
  Type?: string;
  /** @example 10.12.4.XX */
  Value?: string;
}

export interface VerifyCheckCustomConfigOutputErrorCheckCustomConfig {
  /** @example CspmVerifyCheckCustomItemNoPass */
  ErrorCode?: "CspmVerifyCheckCustomItemNoPass" | "CspmVerifyCheckCustomItemError" | (string & {});
  /** @example Creation verification failed. */
  ErrorMsg?: string;
}

export interface VerifyCheckCustomConfigOutputErrorRepairConfigsItem {
  /** @example ConfigEqualIllegal */
  ErrorCode?: string;
  ErrorMsg?: string;
  LinkErrorConfigs?: VerifyCheckCustomConfigOutputErrorRepairConfigsItemLinkErrorConfigsItem[];
  /** @example IpLists */
  Name?: string;
  /** @example repair */
  Type?: string;
  /** @example 172.26.49.XX */
  Value?: string;
}

export interface VerifyCheckCustomConfigInputCustomCheckConfigCloudAssetInstance {
  /** @example i-0jl4mjgl261cfrz5**** */
  InstanceId?: string;
  /** @example ap-southeast-1 */
  RegionId?: string;
}

export interface VerifyCheckCustomConfigOutputErrorCheckConfigsItemLinkErrorConfigsItem {
  /** @example IpLists */
  Name?: string;
  /** @example IP Lists */
  ShowName?: string;
  /** @example repair */
  Type?: string;
}

export interface VerifyCheckCustomConfigOutputErrorRepairConfigsItemLinkErrorConfigsItem {
  /** @example IpList */
  Name?: string;
  /** @example Ip List */
  ShowName?: string;
  /** @example custom */
  Type?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.verifyCheckCustomConfig({
 *   CheckId: 76,
 *   Type: "REPAIR_CONFIG",
 * });
 * ```
 * @throws CloudError
 */
export const verifyCheckCustomConfig: TypedRoute<
  VerifyCheckCustomConfigInput,
  VerifyCheckCustomConfigOutput,
  VerifyCheckCustomConfigHttp
> = {
  name: "VerifyCheckCustomConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "VerifyCheckCustomConfig", "x-acs-version": "2018-12-03" },
  styles: { CustomCheckConfig: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** VerifyCheckCustomConfig as `client.http` calls it. */
export interface VerifyCheckCustomConfigHttp {
  "/VerifyCheckCustomConfig": {
    post: {
      parameters: {
        query?: VerifyCheckCustomConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": VerifyCheckCustomConfigOutput;
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
