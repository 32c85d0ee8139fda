// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainSecureAlarmListInput {
  /** @example sas */
  From?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 139.227.*.* */
  SourceIp?: string;
}

export interface DescribeDomainSecureAlarmListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AlarmList?: DescribeDomainSecureAlarmListOutputAlarmListItem[];
  /** @example 42 */
  TotalCount?: number;
}

export interface DescribeDomainSecureAlarmListOutputAlarmListItem {
  /** @example Trojan */
  AlarmEventName?: string;
  /** @example login_common_location */
  AlarmEventNameOriginal?: string;
  /** @example Malicious Software */
  AlarmEventType?: string;
  /** @example 8df914418f4211fbf756efe7a6f4**** */
  AlarmUniqueInfo?: string;
  /** @example true */
  AutoBreaking?: boolean;
  /** @example true */
  CanBeDealOnLine?: boolean;
  /** @example false */
  CanCancelFault?: boolean;
  /** @example true */
  ContainHwMode?: boolean;
  /** @example aegis_**** */
  DataSource?: string;
  Dealed?: boolean;
  Description?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1543740301000
   */
  EndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1656901794000
   */
  GmtModified?: number;
  /** @example true */
  HasTraceInfo?: boolean;
  /** @example i-e**** */
  InstanceId?: string;
  /** @example TestInstance */
  InstanceName?: string;
  /** @example 95.214.*.* */
  InternetIp?: string;
  /** @example 192.168.XX.XX */
  IntranetIp?: string;
  /** @example serious */
  Level?: "serious" | "suspicious" | "remind" | (string & {});
  /** @example kill_and_quara.Success */
  OperateErrorCode?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1631699497000
   */
  OperateTime?: number;
  /** @example 1 */
  SaleVersion?: "0" | "1" | "2" | (string & {});
  /** @example 270789 */
  SecurityEventIds?: string;
  Solution?: string;
  /** @example [\\"authority_maintenance\\"] */
  Stages?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1543740301000
   */
  StartTime?: number;
  /** @example 1 */
  SuspiciousEventCount?: number;
  /** @example 47900178-885d-4fa4-9d77-**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDomainSecureAlarmList({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "139.227.*.*",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainSecureAlarmList: TypedRoute<
  DescribeDomainSecureAlarmListInput,
  DescribeDomainSecureAlarmListOutput,
  DescribeDomainSecureAlarmListHttp
> = {
  name: "DescribeDomainSecureAlarmList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainSecureAlarmList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDomainSecureAlarmList as `client.http` calls it. */
export interface DescribeDomainSecureAlarmListHttp {
  "/DescribeDomainSecureAlarmList": {
    post: {
      parameters: {
        query?: DescribeDomainSecureAlarmListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainSecureAlarmListOutput;
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
