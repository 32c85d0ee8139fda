// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateCustomizeReportStatusInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1717430400000
   */
  PinnedTime?: number;
  /** @example 123 */
  ReportId: number | bigint;
  /** @example 1 */
  ReportStatus: 0 | 1 | (number & {});
}

export interface UpdateCustomizeReportStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateCustomizeReportStatus({
 *   PinnedTime: 1717430400000,
 *   ReportId: 123,
 *   ReportStatus: 1,
 * });
 * ```
 * @throws CloudError
 */
export const updateCustomizeReportStatus: TypedRoute<
  UpdateCustomizeReportStatusInput,
  UpdateCustomizeReportStatusOutput,
  UpdateCustomizeReportStatusHttp
> = {
  name: "UpdateCustomizeReportStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateCustomizeReportStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateCustomizeReportStatus as `client.http` calls it. */
export interface UpdateCustomizeReportStatusHttp {
  "/UpdateCustomizeReportStatus": {
    post: {
      parameters: {
        query: UpdateCustomizeReportStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateCustomizeReportStatusOutput;
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
