// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeUserBackupMachinesInput = {};

export interface DescribeUserBackupMachinesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Machines?: DescribeUserBackupMachinesOutputMachinesItem[];
}

export interface DescribeUserBackupMachinesOutputMachinesItem {
  /** @example 123 */
  Id?: bigint;
  /** @example policy_name_A */
  PolicyName?: string;
  /** @example D0D6E6E4-CB8C-4897-B852-46AEFDA0**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeUserBackupMachines.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeUserBackupMachinesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeUserBackupMachines with one of its documented codes. */
export const isDescribeUserBackupMachinesError: ErrorGuard<DescribeUserBackupMachinesErrorCode> = (error) =>
  isCloudError(error, "DescribeUserBackupMachines", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeUserBackupMachines();
 * ```
 * @throws CloudError
 */
export const describeUserBackupMachines: TypedRoute<
  DescribeUserBackupMachinesInput,
  DescribeUserBackupMachinesOutput,
  DescribeUserBackupMachinesHttp
> = {
  name: "DescribeUserBackupMachines",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeUserBackupMachines", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["Machines", "*", "Id"], "bigint"]],
};

/** DescribeUserBackupMachines as `client.http` calls it. */
export interface DescribeUserBackupMachinesHttp {
  "/DescribeUserBackupMachines": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeUserBackupMachinesOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
