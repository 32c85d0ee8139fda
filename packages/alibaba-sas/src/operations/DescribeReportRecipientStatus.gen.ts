// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeReportRecipientStatusInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example username@example.com,username@example.com */
  Recipients: string;
  /** @example 39.174.xxx.xxx */
  SourceIp?: string;
}

export interface DescribeReportRecipientStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ReportRecipientList?: DescribeReportRecipientStatusOutputReportRecipientListItem[];
}

export interface DescribeReportRecipientStatusOutputReportRecipientListItem {
  /** @example 1 */
  IsVerify?: 0 | 1 | (number & {});
  /** @example username@example.com */
  Recipient?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeReportRecipientStatus({
 *   Lang: "zh",
 *   Recipients: "username@example.com,username@example.com",
 *   SourceIp: "39.174.xxx.xxx",
 * });
 * ```
 * @throws CloudError
 */
export const describeReportRecipientStatus: TypedRoute<
  DescribeReportRecipientStatusInput,
  DescribeReportRecipientStatusOutput,
  DescribeReportRecipientStatusHttp
> = {
  name: "DescribeReportRecipientStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeReportRecipientStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeReportRecipientStatus as `client.http` calls it. */
export interface DescribeReportRecipientStatusHttp {
  "/DescribeReportRecipientStatus": {
    post: {
      parameters: {
        query: DescribeReportRecipientStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeReportRecipientStatusOutput;
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
