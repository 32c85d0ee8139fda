// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAuditBackupInfoInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  end_time?: string;
  page: number;
  size: number;
  start_time?: string;
}

export interface ListAuditBackupInfoOutput {
  data_list?: BackupInfo[];
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  total_num?: number;
}

export interface BackupInfo {
  backup_task_fail_reason?: string;
  backup_time?: string;
  deleted?: boolean;
  end_time?: string;
  /** Beyond ±(2^53−1) it would arrive as `bigint`. */
  file_size?: number;
  file_size_unit?: "Byte" | "KB" | "MB" | "GB" | (string & {});
  id?: string;
  mode?: string;
  name?: string;
  percentage?: number;
  progress?:
    | "CLEAN_AFTER_FAILED"
    | "DELETING"
    | "DELETED"
    | "DELETE_FAIL"
    | "RESTORING_WAITING"
    | "RESTORING"
    | "RESTORED"
    | "RESTORE_FAIL"
    | "BACKUP_WAITING"
    | "FILE_UPLOAD_WAITING"
    | "FILE_UPLOADING"
    | "AUTO_BACKUPING"
    | "AUTO_BACKUPED"
    | "AUTO_BACKUP_FAIL"
    | "MANUAL_BACKUPING"
    | "MANUAL_BACKUPED"
    | "MANUAL_BACKUP_FAIL"
    | "ISAP_WAITING"
    | "ISAP_BACKUPING"
    | "ISAP_BACKUPED"
    | "ISAP_BACKUP_FAIL"
    | "ISAP_FILE_UPLOAD_WAITING"
    | "ISAP_FILE_UPLOADING"
    | (string & {});
  restore_task_fail_reason?: string;
  sha256?: string;
  start_time?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAuditBackupInfo({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   page: 1,
 *   size: 1,
 * });
 * ```
 * @throws CloudError
 */
export const listAuditBackupInfo: TypedRoute<
  ListAuditBackupInfoInput,
  ListAuditBackupInfoOutput,
  ListAuditBackupInfoHttp
> = {
  name: "ListAuditBackupInfo",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/backups",
  rest: "body",
  idempotent: false,
};

/** ListAuditBackupInfo as `client.http` calls it. */
export interface ListAuditBackupInfoHttp {
  "/v2/{project_id}/audit/{instance_id}/backups": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<ListAuditBackupInfoInput, "end_time" | "page" | "size" | "start_time">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditBackupInfoOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
