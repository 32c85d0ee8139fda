// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBackupMachineStatusInput {
  /** @example 123 */
  PolicyId: number | bigint;
  /** @example 2.0.0 */
  PolicyVersion?: "1.0.0" | "2.0.0" | (string & {});
  /** @example eb2c782e-64f2-4590-a86c-d90164df**** */
  Uuid: string;
}

export interface DescribeBackupMachineStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupMachineStatus?: DescribeBackupMachineStatusOutputBackupMachineStatus;
}

export interface DescribeBackupMachineStatusOutputBackupMachineStatus {
  /** @example c-000dbefaw9f7gnbw**** */
  ClientId?: string;
  /** @example ONLINE */
  ClientStatus?:
    | "ONLINE"
    | "CLIENT_CONNECTION_ERROR"
    | "UNINSTALLING"
    | "UNINSTALL_FAILED"
    | "UPGRADING"
    | "UPGRADE_FAILED"
    | (string & {});
  /** @example 2.11.0 */
  ClientVersion?: string;
  /** @example CLIENT_CONNECTION_ERROR */
  ErrorCode?: string;
  ErrorList?: DescribeBackupMachineStatusOutputBackupMachineStatusErrorListItem[];
  /** @example i-2zeaqkb80vloxjcj**** */
  InstanceId?: string;
  /** @example cn-shenzhen */
  RegionId?: string;
  /** @example 7 */
  SavedBackupCount?: number;
  /** @example RESTORING */
  ServiceStatus?: "SERVICE_EXCEPTION" | "RESTORING" | "BACKING_UP" | (string & {});
  /** @example ACTIVATED */
  Status?: "NOT_INSTALLED" | "CLIENT_CONNECTION_ERROR" | "ACTIVATED" | (string & {});
  /** @example eb2c782e-64f2-4590-a86c-d90164df**** */
  Uuid?: string;
  /** @example v-0005i2qh5fcr6seo**** */
  VaultId?: string;
}

export interface DescribeBackupMachineStatusOutputBackupMachineStatusErrorListItem {
  /** @example TARGET_NOT_EXIST */
  ErrorCode?: string;
  /** @example FAILED */
  ErrorStatus?: string;
}

/**
 * The documented error codes of DescribeBackupMachineStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackupMachineStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackupMachineStatus with one of its documented codes. */
export const isDescribeBackupMachineStatusError: ErrorGuard<DescribeBackupMachineStatusErrorCode> = (error) =>
  isCloudError(error, "DescribeBackupMachineStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackupMachineStatus({
 *   PolicyId: 123,
 *   PolicyVersion: "2.0.0",
 *   Uuid: "eb2c782e-64f2-4590-a86c-d90164df****",
 * });
 * ```
 * @throws CloudError
 */
export const describeBackupMachineStatus: TypedRoute<
  DescribeBackupMachineStatusInput,
  DescribeBackupMachineStatusOutput,
  DescribeBackupMachineStatusHttp
> = {
  name: "DescribeBackupMachineStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackupMachineStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeBackupMachineStatus as `client.http` calls it. */
export interface DescribeBackupMachineStatusHttp {
  "/DescribeBackupMachineStatus": {
    post: {
      parameters: {
        query: DescribeBackupMachineStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBackupMachineStatusOutput;
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
