// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SaveCustomizeReportConfigInput {
  /** @example SAS_GROUP */
  GroupType?: "ALIYUN_RG" | "SAS_GROUP" | (string & {});
  /** @example true */
  MemberAccountSyncFlag?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1717430400000
   */
  PinnedTime?: number;
  /** @example user@example.com */
  Recipients: string;
  /** @example 7 */
  ReportDays?: number;
  /** @example 2024-01-15 */
  ReportEndDate?: string;
  /** @example 123 */
  ReportId?: number | bigint;
  /** @example zh */
  ReportLang?: "zh" | "en" | (string & {});
  /** @example 2 */
  ReportSendType?: 1 | 2 | 3 | 4 | (number & {});
  /** @example 2024-01-01 */
  ReportStartDate?: string;
  /** @example 1 */
  ReportStatus: 0 | 1 | (number & {});
  /** @example 4 */
  ReportType: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example 2.0.0 */
  ReportVersion?: "1.0.0" | "2.0.0" | (string & {});
  /** @example 10:00:00 */
  SendEndTime?: string;
  /** @example 12 */
  SendPeriodDays?: number;
  /** @example MONTH */
  SendPeriodType?: "DAY" | "WEEK" | "MONTH" | (string & {});
  /** @example 09:00:00 */
  SendStartTime?: string;
  /** @example 12,123 */
  TargetGroups?: string;
  /** @example 12,123 */
  TargetUids?: string;
  /** @example Daily Report */
  Title: string;
}

export interface SaveCustomizeReportConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 123 */
  ReportId?: bigint;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.saveCustomizeReportConfig({
 *   GroupType: "SAS_GROUP",
 *   MemberAccountSyncFlag: true,
 *   PinnedTime: 1717430400000,
 *   Recipients: "user@example.com",
 *   ReportDays: 7,
 *   ReportEndDate: "2024-01-15",
 *   ReportId: 123,
 *   ReportLang: "zh",
 *   ReportSendType: 2,
 *   ReportStartDate: "2024-01-01",
 *   ReportStatus: 1,
 *   ReportType: 4,
 *   ReportVersion: "2.0.0",
 *   SendEndTime: "10:00:00",
 *   SendPeriodDays: 12,
 *   SendPeriodType: "MONTH",
 *   SendStartTime: "09:00:00",
 *   TargetGroups: "12,123",
 *   TargetUids: "12,123",
 *   Title: "Daily Report",
 * });
 * ```
 * @throws CloudError
 */
export const saveCustomizeReportConfig: TypedRoute<
  SaveCustomizeReportConfigInput,
  SaveCustomizeReportConfigOutput,
  SaveCustomizeReportConfigHttp
> = {
  name: "SaveCustomizeReportConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SaveCustomizeReportConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["ReportId"], "bigint"]],
};

/** SaveCustomizeReportConfig as `client.http` calls it. */
export interface SaveCustomizeReportConfigHttp {
  "/SaveCustomizeReportConfig": {
    post: {
      parameters: {
        query: SaveCustomizeReportConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SaveCustomizeReportConfigOutput;
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
