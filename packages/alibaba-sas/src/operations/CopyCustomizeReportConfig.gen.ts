// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CopyCustomizeReportConfigInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 492742 */
  ReportId: number | bigint;
  /** @example 59.46.XXX.XXX */
  SourceIp?: string;
}

export interface CopyCustomizeReportConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.copyCustomizeReportConfig({
 *   Lang: "zh",
 *   ReportId: 492742,
 *   SourceIp: "59.46.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const copyCustomizeReportConfig: TypedRoute<
  CopyCustomizeReportConfigInput,
  CopyCustomizeReportConfigOutput,
  CopyCustomizeReportConfigHttp
> = {
  name: "CopyCustomizeReportConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CopyCustomizeReportConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CopyCustomizeReportConfig as `client.http` calls it. */
export interface CopyCustomizeReportConfigHttp {
  "/CopyCustomizeReportConfig": {
    post: {
      parameters: {
        query: CopyCustomizeReportConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CopyCustomizeReportConfigOutput;
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
