// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAlarmEventDetailInput {
  /** @example 9f62555666f177aa84ee1eaf465a**** */
  AlarmUniqueInfo: string;
  /** @example sas */
  From: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 192.168.XX.XX */
  SourceIp?: string;
}

export interface DescribeAlarmEventDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeAlarmEventDetailOutputData;
}

export interface DescribeAlarmEventDetailOutputData {
  /** @example Login with unusual location */
  AlarmEventAliasName?: string;
  AlarmEventDesc?: string;
  /** @example 9f62555666f177aa84ee1eaf465a**** */
  AlarmUniqueInfo?: string;
  /** @example app:msdp-uat-service */
  AppName?: string;
  /** @example false */
  CanBeDealOnLine?: boolean;
  /** @example false */
  CanCancelFault?: boolean;
  CauseDetails?: DescribeAlarmEventDetailOutputDataCauseDetailsItem[];
  /** @example true */
  ContainHwMode?: boolean;
  /** @example container_1606995441910_394868_01_000*** */
  ContainerId?: string;
  /** @example cadb7a725641 */
  ContainerImageId?: string;
  /** @example jenkins/jenkins:latest */
  ContainerImageName?: string;
  /** @example aegis_*** */
  DataSource?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1542366542000
   */
  EndTime?: number;
  /** @example i-wz92q7m5hsbgfhdss*** */
  InstanceName?: string;
  /** @example 172.16.XX.XX */
  InternetIp?: string;
  /** @example 172.25.30.** */
  IntranetIp?: string;
  /** @example c562cf0d68e9749ee9fe544a7ab2f**** */
  K8sClusterId?: string;
  /** @example TestK8sCluser */
  K8sClusterName?: string;
  /** @example sit-saic-trip */
  K8sNamespace?: string;
  /** @example i-bp14a1ay8e0aa9t0l*** */
  K8sNodeId?: string;
  /** @example cn-hangzhou.10.188.139.** */
  K8sNodeName?: string;
  /** @example myapp-pod */
  K8sPodName?: string;
  /** @example serious */
  Level?: "serious" | "suspicious" | "remind" | (string & {});
  Solution?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1542378601000
   */
  StartTime?: number;
  /** @example Webshell */
  Type?: string;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

export interface DescribeAlarmEventDetailOutputDataCauseDetailsItem {
  /** @example 842e314e69b1a2c45d5c1a2f88a16*** */
  Key?: string;
  Value?: DescribeAlarmEventDetailOutputDataCauseDetailsItemValueItem[];
}

export interface DescribeAlarmEventDetailOutputDataCauseDetailsItemValueItem {
  /** @example sshd */
  Name?: string;
  /** @example html */
  Type?: "text" | "html" | (string & {});
  Value?: string;
}

/**
 * The documented error codes of DescribeAlarmEventDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeAlarmEventDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeAlarmEventDetail with one of its documented codes. */
export const isDescribeAlarmEventDetailError: ErrorGuard<DescribeAlarmEventDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeAlarmEventDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeAlarmEventDetail({
 *   AlarmUniqueInfo: "9f62555666f177aa84ee1eaf465a****",
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeAlarmEventDetail: TypedRoute<
  DescribeAlarmEventDetailInput,
  DescribeAlarmEventDetailOutput,
  DescribeAlarmEventDetailHttp
> = {
  name: "DescribeAlarmEventDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeAlarmEventDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeAlarmEventDetail as `client.http` calls it. */
export interface DescribeAlarmEventDetailHttp {
  "/DescribeAlarmEventDetail": {
    post: {
      parameters: {
        query: DescribeAlarmEventDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAlarmEventDetailOutput;
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
