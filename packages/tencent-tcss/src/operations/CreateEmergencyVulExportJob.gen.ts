// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateEmergencyVulExportJobInput {
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

export interface CreateEmergencyVulExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 506d1268-1da5-4940-a31f-bea56c0c**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateEmergencyVulExportJob.
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
export type CreateEmergencyVulExportJobErrorCode =
  | "AuthFailure"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "MissingParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of CreateEmergencyVulExportJob with one of its documented codes. */
export const isCreateEmergencyVulExportJobError: ErrorGuard<CreateEmergencyVulExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateEmergencyVulExportJob", [
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
 * const result = await client.createEmergencyVulExportJob();
 * ```
 * @throws CloudError
 */
export const createEmergencyVulExportJob: TypedRoute<
  CreateEmergencyVulExportJobInput,
  CreateEmergencyVulExportJobOutput,
  CreateEmergencyVulExportJobHttp
> = {
  name: "CreateEmergencyVulExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateEmergencyVulExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateEmergencyVulExportJob as `client.http` calls it. */
export interface CreateEmergencyVulExportJobHttp {
  "/CreateEmergencyVulExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateEmergencyVulExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateEmergencyVulExportJobOutput;
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
