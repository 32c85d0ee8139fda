// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ComplianceAssetType, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateComplianceTaskInput {
  /**
   * Check all assets of these kinds.
   * @example [
   * "ASSET_CONTAINER"
   * ]
   */
  AssetTypeSet?: ComplianceAssetType[];
  /**
   * Check what this set of policies says.
   * @example 1001
   */
  PolicySetId?: number | bigint;
  /**
   * Check what this scheduled check says, by its id in DescribeCompliancePeriodTaskList.
   * @example 3626
   */
  PeriodTaskId?: number | bigint;
}

/** Envelope of every response. */
export interface CreateComplianceTaskOutput {
  /**
   * Id of the check; DescribeComplianceTaskPolicyItemSummaryList says of which check its results are.
   * @example 1001
   */
  TaskId: bigint;
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateComplianceTask.
 *
 * - `AuthFailure`: The service does not accept the signature or the credentials.
 * - `FailedOperation`: The check could not be started; the message says why.
 * - `InternalError`: The service failed. Look whether a check began before you call again.
 * - `InvalidParameter`: A parameter has a bad value, such as an unknown kind of asset.
 * - `InvalidParameter.MissingParameter`: None of the three parameters is given.
 * - `OperationDenied`: The service rejects the operation; the message says why.
 * - `RequestLimitExceeded`: Too many calls in a short time; wait before the next.
 * - `UnauthorizedOperation`: No CAM policy allows the caller this operation.
 */
export type CreateComplianceTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.MissingParameter"
  | "OperationDenied"
  | "RequestLimitExceeded"
  | "UnauthorizedOperation";

/** Whether `error` is a failure of CreateComplianceTask with one of its documented codes. */
export const isCreateComplianceTaskError: ErrorGuard<CreateComplianceTaskErrorCode> = (error) =>
  isCloudError(error, "CreateComplianceTask", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.MissingParameter",
    "OperationDenied",
    "RequestLimitExceeded",
    "UnauthorizedOperation",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, api-intl; 2026-08-21).
 *
 * Check assets against the compliance benchmarks now.
 *
 * One of AssetTypeSet, PolicySetId and PeriodTaskId must be given. DescribeComplianceTaskPolicyItemSummaryList
 * has the results by item of the check.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createComplianceTask({
 *   AssetTypeSet: ["ASSET_CONTAINER"],
 * });
 * ```
 * @throws CloudError
 */
export const createComplianceTask: TypedRoute<
  CreateComplianceTaskInput,
  CreateComplianceTaskOutput,
  CreateComplianceTaskHttp
> = {
  name: "CreateComplianceTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "CreateComplianceTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
  convert: [[["Response", "TaskId"], "bigint"]],
  errors: {
    AuthFailure: "credentials",
    FailedOperation: "failed",
    InternalError: "server",
    InvalidParameter: "invalid",
    "InvalidParameter.MissingParameter": "invalid",
    OperationDenied: "failed",
    RequestLimitExceeded: "throttled",
    UnauthorizedOperation: "permission",
  },
};

/** CreateComplianceTask as `client.http` calls it. */
export interface CreateComplianceTaskHttp {
  "/CreateComplianceTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": CreateComplianceTaskInput;
        };
      };
      responses: {
        /** @description The check was started, unless `Response.Error` is there. */
        200: {
          content: {
            "application/json": {
              Response: CreateComplianceTaskOutput;
            };
          };
        };
        /** @description Refused before the service saw the call; the body may be anything, HTML included. */
        "4XX": {
          content?: never;
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
