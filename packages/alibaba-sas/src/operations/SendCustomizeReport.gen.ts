// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SendCustomizeReportInput {
  /** @example 123 */
  ReportId: number | bigint;
}

export interface SendCustomizeReportOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.sendCustomizeReport({ ReportId: 123 });
 * ```
 * @throws CloudError
 */
export const sendCustomizeReport: TypedRoute<
  SendCustomizeReportInput,
  SendCustomizeReportOutput,
  SendCustomizeReportHttp
> = {
  name: "SendCustomizeReport",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SendCustomizeReport", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SendCustomizeReport as `client.http` calls it. */
export interface SendCustomizeReportHttp {
  "/SendCustomizeReport": {
    post: {
      parameters: {
        query: SendCustomizeReportInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SendCustomizeReportOutput;
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
