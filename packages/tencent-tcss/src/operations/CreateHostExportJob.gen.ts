// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHostExportJobInput {
  Filters?: AssetFiltersRecord[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Limit?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 10
   */
  Offset?: number;
  /** @example ContainerCnt */
  By?: string;
  /** @example ASC */
  Order?: string;
  /**
   * @example [
   * "HostName",
   * "HostIP",
   * "PublicIp",
   * "Group",
   * "InstanceID",
   * "MachineType",
   * "Status",
   * "DockerVersion",
   * "ContainerdVersion",
   * "DockerFileSystemDriver",
   * "ImageCnt",
   * "ContainerCnt"
   * ]
   */
  ExportField?: string[];
}

export interface CreateHostExportJobOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example b4d3f78f-4634-4a38-9c82-2beee911**** */
  JobId?: string;
}

/**
 * The documented error codes of CreateHostExportJob.
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
export type CreateHostExportJobErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue";

/** Whether `error` is a failure of CreateHostExportJob with one of its documented codes. */
export const isCreateHostExportJobError: ErrorGuard<CreateHostExportJobErrorCode> = (error) =>
  isCloudError(error, "CreateHostExportJob", [
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
 * const result = await client.createHostExportJob({
 *   ExportField: [
 *     "HostName",
 *     "HostIP",
 *     "PublicIp",
 *     "Group",
 *     "InstanceID",
 *     "MachineType",
 *     "Status",
 *     "DockerVersion",
 *     "ContainerdVersion",
 *     "DockerFileSystemDriver",
 *     "ImageCnt",
 *     "ContainerCnt",
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const createHostExportJob: TypedRoute<
  CreateHostExportJobInput,
  CreateHostExportJobOutput,
  CreateHostExportJobHttp
> = {
  name: "CreateHostExportJob",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateHostExportJob", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** CreateHostExportJob as `client.http` calls it. */
export interface CreateHostExportJobHttp {
  "/CreateHostExportJob": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateHostExportJobInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: CreateHostExportJobOutput;
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
