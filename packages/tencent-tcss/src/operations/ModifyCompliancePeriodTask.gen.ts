// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { CompliancePeriodTaskRule, ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyCompliancePeriodTaskInput {
  /** @example 1001 */
  PeriodTaskId: number | bigint;
  PeriodRule?: CompliancePeriodTaskRule;
  StandardSettings?: ComplianceBenchmarkStandardEnable[];
}

export interface ModifyCompliancePeriodTaskOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

export interface ComplianceBenchmarkStandardEnable {
  /** @example 3563456 */
  StandardId: number | bigint;
  /** @example true */
  Enable: boolean;
}

/**
 * The documented error codes of ModifyCompliancePeriodTask.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `OperationDenied`
 * - `RequestLimitExceeded`
 */
export type ModifyCompliancePeriodTaskErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "OperationDenied"
  | "RequestLimitExceeded";

/** Whether `error` is a failure of ModifyCompliancePeriodTask with one of its documented codes. */
export const isModifyCompliancePeriodTaskError: ErrorGuard<ModifyCompliancePeriodTaskErrorCode> = (error) =>
  isCloudError(error, "ModifyCompliancePeriodTask", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
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
 * const result = await client.modifyCompliancePeriodTask({
 *   PeriodTaskId: 1001,
 *   PeriodRule: { ExecutionTime: "04:00:00", Frequency: 1 },
 *   StandardSettings: [{ StandardId: 1001, Enable: false }],
 * });
 * ```
 * @throws CloudError
 */
export const modifyCompliancePeriodTask: TypedRoute<
  ModifyCompliancePeriodTaskInput,
  ModifyCompliancePeriodTaskOutput,
  ModifyCompliancePeriodTaskHttp
> = {
  name: "ModifyCompliancePeriodTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyCompliancePeriodTask", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyCompliancePeriodTask as `client.http` calls it. */
export interface ModifyCompliancePeriodTaskHttp {
  "/ModifyCompliancePeriodTask": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyCompliancePeriodTaskInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyCompliancePeriodTaskOutput;
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
