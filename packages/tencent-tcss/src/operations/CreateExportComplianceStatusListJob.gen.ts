// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateExportComplianceStatusListJobInput {
  /** @example ASSET_CONTAINER */
  AssetType: string;
  /** @example true */
  ExportByAsset: boolean;
  /** @example true */
  ExportAll: boolean;
  IdList?: number[];
  Filters?: RunTimeFiltersRecord[];
}

export interface CreateExportComplianceStatusListJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example e4409223-8e92-45db-a857-11b1ff547c79 */
  JobId?: string;
}

/**
 * The documented error codes of CreateExportComplianceStatusListJob.
 *
 * - `FailedOperation`
 * - `InvalidParameter`
 * - `InvalidParameterValue`
 * - `InvalidParameterValue.DataNotFound`
 * - `LimitExceeded`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type CreateExportComplianceStatusListJobErrorCode =
  | "FailedOperation"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.DataNotFound"
  | "LimitExceeded"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of CreateExportComplianceStatusListJob with one of its documented codes. */
export const isCreateExportComplianceStatusListJobError: ErrorGuard<CreateExportComplianceStatusListJobErrorCode> = (
  error,
) =>
  isCloudError(error, "CreateExportComplianceStatusListJob", [
    "FailedOperation",
    "InvalidParameter",
    "InvalidParameterValue",
    "InvalidParameterValue.DataNotFound",
    "LimitExceeded",
    "OperationDenied",
    "RequestLimitExceeded",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createExportComplianceStatusListJob({
 *   AssetType: "ASSET_CONTAINER",
 *   ExportByAsset: false,
 *   ExportAll: false,
 *   IdList: [],
 * });
 * ```
 * @throws CloudError
 */
export const createExportComplianceStatusListJob: TypedRoute<
  CreateExportComplianceStatusListJobInput,
  CreateExportComplianceStatusListJobOutput,
  CreateExportComplianceStatusListJobHttp
> = {
  name: "CreateExportComplianceStatusListJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateExportComplianceStatusListJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateExportComplianceStatusListJob as `client.http` calls it. */
export interface CreateExportComplianceStatusListJobHttp {
  "/CreateExportComplianceStatusListJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateExportComplianceStatusListJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateExportComplianceStatusListJobOutput;
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
