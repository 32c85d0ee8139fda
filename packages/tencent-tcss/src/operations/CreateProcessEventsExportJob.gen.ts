// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateProcessEventsExportJobInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: AssetFiltersRecord[];
  /** @example ASC */
  Order?: string;
  /** @example LatestFoundTime */
  By?: string;
  ExportField?: string[];
}

export interface CreateProcessEventsExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 98cd0882-99b0-4254-8824-993c580b**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateProcessEventsExportJob.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.ParsingError`
 * - `ResourceNotFound`
 */
export type CreateProcessEventsExportJobErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.ParsingError"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateProcessEventsExportJob with one of its documented codes. */
export const isCreateProcessEventsExportJobError: ErrorGuard<CreateProcessEventsExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateProcessEventsExportJob", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.ParsingError",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createProcessEventsExportJob();
 * ```
 * @throws CloudError
 */
export const createProcessEventsExportJob: TypedRoute<
  CreateProcessEventsExportJobInput,
  CreateProcessEventsExportJobOutput,
  CreateProcessEventsExportJobHttp
> = {
  name: "CreateProcessEventsExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateProcessEventsExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateProcessEventsExportJob as `client.http` calls it. */
export interface CreateProcessEventsExportJobHttp {
  "/CreateProcessEventsExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateProcessEventsExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateProcessEventsExportJobOutput;
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
