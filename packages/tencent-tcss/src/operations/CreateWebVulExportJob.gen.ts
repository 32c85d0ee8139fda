// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateWebVulExportJobInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10000
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  Filters?: RunTimeFiltersRecord[];
  /** @example desc */
  Order?: string;
  /** @example LatestFoundTime */
  By?: string;
}

export interface CreateWebVulExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 8f27bf9a-b8f8-43a0-87bf-1b431ed1**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateWebVulExportJob.
 *
 * - `AuthFailure`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `MissingParameter`
 * - `ResourceNotFound`
 */
export type CreateWebVulExportJobErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateWebVulExportJob with one of its documented codes. */
export const isCreateWebVulExportJobError: ErrorGuard<CreateWebVulExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateWebVulExportJob", [
    "AuthFailure",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "MissingParameter",
    "ResourceNotFound",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createWebVulExportJob();
 * ```
 * @throws CloudError
 */
export const createWebVulExportJob: TypedRoute<
  CreateWebVulExportJobInput,
  CreateWebVulExportJobOutput,
  CreateWebVulExportJobHttp
> = {
  name: "CreateWebVulExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateWebVulExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateWebVulExportJob as `client.http` calls it. */
export interface CreateWebVulExportJobHttp {
  "/CreateWebVulExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateWebVulExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateWebVulExportJobOutput;
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
