// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAssetImageVirusExportJobInput {
  /**
   * @example [
   * "FileName",
   * "RiskLevel",
   * "Path",
   * "Size",
   * "VirusName",
   * "Tags"
   * ]
   */
  ExportField: string[];
  /** @example sha256:3cd27ee8bd44dc55e2efecf499e0e8c26216cf535c45891a9b1805fbc39d60a3 */
  ImageID: string;
  Filters?: AssetFiltersRecord[];
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
  /** @example RiskLevel */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
}

export interface CreateAssetImageVirusExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 8ddb3db7-6d50-48ee-bdcb-9cc37d49aa3c */
  JobId?: string;
}

/**
 * The documented error codes of CreateAssetImageVirusExportJob.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 */
export type CreateAssetImageVirusExportJobErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue";

/** Whether `error` is a failure of CreateAssetImageVirusExportJob with one of its documented codes. */
export const isCreateAssetImageVirusExportJobError: ErrorGuard<CreateAssetImageVirusExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateAssetImageVirusExportJob", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAssetImageVirusExportJob({
 *   Filters: [{ Name: "RiskLevel", Values: ["1"], ExactMatch: true }],
 *   Limit: 1,
 *   Offset: 1,
 *   By: "RiskLevel",
 *   Order: "desc",
 *   ExportField: ["FileName", "RiskLevel", "Path", "Size", "VirusName", "Tags"],
 *   ImageID: "sha256:3cd27ee8bd44dc55e2efecf499e0e8c26216cf535c45891a9b1805fbc39d60a3",
 * });
 * ```
 * @throws CloudError
 */
export const createAssetImageVirusExportJob: TypedRoute<
  CreateAssetImageVirusExportJobInput,
  CreateAssetImageVirusExportJobOutput,
  CreateAssetImageVirusExportJobHttp
> = {
  name: "CreateAssetImageVirusExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateAssetImageVirusExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateAssetImageVirusExportJob as `client.http` calls it. */
export interface CreateAssetImageVirusExportJobHttp {
  "/CreateAssetImageVirusExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateAssetImageVirusExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateAssetImageVirusExportJobOutput;
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
