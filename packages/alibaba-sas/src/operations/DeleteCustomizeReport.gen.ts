// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCustomizeReportInput {
  /** @example 123 */
  ReportId: number | bigint;
}

export interface DeleteCustomizeReportOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteCustomizeReport({ ReportId: 123 });
 * ```
 * @throws CloudError
 */
export const deleteCustomizeReport: TypedRoute<
  DeleteCustomizeReportInput,
  DeleteCustomizeReportOutput,
  DeleteCustomizeReportHttp
> = {
  name: "DeleteCustomizeReport",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteCustomizeReport", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteCustomizeReport as `client.http` calls it. */
export interface DeleteCustomizeReportHttp {
  "/DeleteCustomizeReport": {
    post: {
      parameters: {
        query: DeleteCustomizeReportInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteCustomizeReportOutput;
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
