// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBackupPolicyInput {
  /** @example 51880 */
  Id: number | bigint;
}

export interface DescribeBackupPolicyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  BackupPolicyDetail?: DescribeBackupPolicyOutputBackupPolicyDetail;
}

export interface DescribeBackupPolicyOutputBackupPolicyDetail {
  /** @example running */
  ClientStatus?: "running" | "exception" | (string & {});
  /** @example 51880 */
  Id?: bigint;
  /** @example testBuckUp */
  Name?: string;
  /**
   * @example { "Exclude": [ "/bin/", "/usr/bin/", "/sbin/", "/boot/", "/proc/", "/sys/", "/srv/", "/lib/", "/selinux/",
   * "/usr/sbin/", "/run/", "/lib32/", "/lib64/", "/lost+found/", "/var/lib/kubelet/", "/var/lib/ntp/proc",
   * "/var/lib/container", "Windows\\\\", "Python27\\\\", "Program Files (x86)\\\\", "Program Files\\\\", "Boot\\\\",
   * "$RECYCLE.BIN", "System Volume Information\\\\", "Users\\\\Administrator\\\\NTUSER.DAT*", "ProgramData\\\\",
   * "pagefile.sys", "Users\\\\Default\\\\NTUSER.DAT*", "Users\\\\Administrator\\\\ntuser.*" ], "ExcludeSystemPath":
   * true, "Include": [], "IsDefault": 1, "Retention": 7, "Schedule": "I|1630689360|PT24H", "Source": [],
   * "SpeedLimiter": "", "UseVss": true }
   */
  Policy?: string;
  /** @example 2.0.0 */
  PolicyVersion?: "1.0.0" | "2.0.0" | (string & {});
  /** @example cn-beijing */
  RegionId?: string;
  /** @example closed */
  Status?: "enabled" | "disabled" | "closed" | (string & {});
  /**
   * @example [
   * "inet-49611a6b-a98a-455d-a18a-92af9265****"
   * ]
   */
  UuidList?: string[];
}

/**
 * The documented error codes of DescribeBackupPolicy.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackupPolicyErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackupPolicy with one of its documented codes. */
export const isDescribeBackupPolicyError: ErrorGuard<DescribeBackupPolicyErrorCode> = (error) =>
  isCloudError(error, "DescribeBackupPolicy", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackupPolicy({ Id: 51880 });
 * ```
 * @throws CloudError
 */
export const describeBackupPolicy: TypedRoute<
  DescribeBackupPolicyInput,
  DescribeBackupPolicyOutput,
  DescribeBackupPolicyHttp
> = {
  name: "DescribeBackupPolicy",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackupPolicy", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["BackupPolicyDetail", "Id"], "bigint"]],
};

/** DescribeBackupPolicy as `client.http` calls it. */
export interface DescribeBackupPolicyHttp {
  "/DescribeBackupPolicy": {
    post: {
      parameters: {
        query: DescribeBackupPolicyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBackupPolicyOutput;
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
