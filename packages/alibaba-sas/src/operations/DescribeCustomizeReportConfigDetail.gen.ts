// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeCustomizeReportConfigDetailInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 619031 */
  ReportId: number | bigint;
  /** @example 202.104.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeCustomizeReportConfigDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example BIZ_STAT_QUERY_KEY_ATTACK,CUSTOM_VUL_CVE_LIST,CUSTOM_VUL_SYS_LIST,CUSTOM_VUL_WEBCMS_LIST,CUSTOM_AUTO_BREAKING_PIE,CUSTOM_AK_LEAK_LIST,KEY_HP_TAMPERPROOF,KEY_HP_DEFENCE
   */
  ChartIds?: string;
  /** @example SAS_GROUP */
  GroupType?: "ALIYUN_RG" | "SAS_GROUP" | (string & {});
  /** @example 1 */
  IsDefault?: 0 | 1 | (number & {});
  /** @example true */
  MemberAccountSyncFlag?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1717430400000
   */
  PinnedTime?: number;
  /** @example user@example.com,user@example.com */
  Recipients?: string;
  /** @example 30 */
  ReportDays?: number;
  /** @example 1720022399999 */
  ReportEndDate?: string;
  /** @example 663434 */
  ReportId?: bigint;
  /** @example zh */
  ReportLang?: "zh" | "en" | (string & {});
  /** @example 2 */
  ReportSendType?: "1" | "2" | "3" | "4" | (string & {});
  /** @example 1717430400000 */
  ReportStartDate?: string;
  /** @example 1 */
  ReportStatus?: "0" | "1" | (string & {});
  /** @example 3 */
  ReportType?: "0" | "1" | "2" | "3" | (string & {});
  /** @example 10:00:00 */
  SendEndTime?: string;
  /** @example 12 */
  SendPeriodDays?: number;
  /** @example MONTH */
  SendPeriodType?: "DAY" | "WEEK" | "MONTH" | (string & {});
  /** @example 09:00:00 */
  SendStartTime?: string;
  /** @example 09:00:00 */
  SendTime?: string;
  /** @example 12125884,12140191 */
  TargetGroups?: string;
  /** @example 1457515594445744,1600011353839072,1766185894104675,1674080148055995,1627510829033157 */
  TargetUids?: string;
  /** @example marketing report */
  Title?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCustomizeReportConfigDetail({
 *   Lang: "zh",
 *   ReportId: 619031,
 *   SourceIp: "202.104.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeCustomizeReportConfigDetail: TypedRoute<
  DescribeCustomizeReportConfigDetailInput,
  DescribeCustomizeReportConfigDetailOutput,
  DescribeCustomizeReportConfigDetailHttp
> = {
  name: "DescribeCustomizeReportConfigDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCustomizeReportConfigDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["ReportId"], "bigint"]],
};

/** DescribeCustomizeReportConfigDetail as `client.http` calls it. */
export interface DescribeCustomizeReportConfigDetailHttp {
  "/DescribeCustomizeReportConfigDetail": {
    post: {
      parameters: {
        query: DescribeCustomizeReportConfigDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCustomizeReportConfigDetailOutput;
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
