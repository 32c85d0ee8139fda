// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface ExportVirusListInput {
  Filters?: RunTimeFiltersRecord[];
  /** @example desc */
  Order?: string;
  /** @example ModifyTime */
  By?: string;
  ExportField?: string[];
}

export interface ExportVirusListOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 99fe44ea-3583-479b-a8ec-9932d9b8**** */
  JobId?: string;
}

/**
 * The documented error codes of ExportVirusList.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type ExportVirusListErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of ExportVirusList with one of its documented codes. */
export const isExportVirusListError: ErrorGuard<ExportVirusListErrorCode> = (error) =>
  isCloudError(error, "ExportVirusList", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.exportVirusList();
 * ```
 * @throws CloudError
 */
export const exportVirusList: TypedRoute<ExportVirusListInput, ExportVirusListOutput, ExportVirusListHttp> = {
  name: "ExportVirusList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ExportVirusList", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ExportVirusList as `client.http` calls it. */
export interface ExportVirusListHttp {
  "/ExportVirusList": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ExportVirusListInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ExportVirusListOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
