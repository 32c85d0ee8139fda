// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, RunTimeFiltersRecord } from "../schemas.gen.js";

export interface CreateImageExportJobInput {
  Filters?: RunTimeFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Offset?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /** @example VulCount */
  By?: string;
  /** @example asc */
  Order?: "asc" | "desc" | (string & {});
  /**
   * @example [
   * "ImageName"
   * ]
   */
  ExportField?: string[];
}

export interface CreateImageExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example job-53285 */
  JobId?: string;
  /** @example https://xxx.com/...xml */
  DownloadUrl?: string;
}

/**
 * The documented error codes of CreateImageExportJob.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type CreateImageExportJobErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of CreateImageExportJob with one of its documented codes. */
export const isCreateImageExportJobError: ErrorGuard<CreateImageExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateImageExportJob", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createImageExportJob({ ExportField: ["ImageName"] });
 * ```
 * @throws CloudError
 */
export const createImageExportJob: TypedRoute<
  CreateImageExportJobInput,
  CreateImageExportJobOutput,
  CreateImageExportJobHttp
> = {
  name: "CreateImageExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateImageExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateImageExportJob as `client.http` calls it. */
export interface CreateImageExportJobHttp {
  "/CreateImageExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateImageExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateImageExportJobOutput;
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
