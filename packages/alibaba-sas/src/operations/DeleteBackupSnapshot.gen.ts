// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteBackupSnapshotInput {
  BackupRegionIdList?: string[];
  BackupSnapshotList?: DeleteBackupSnapshotInputBackupSnapshotListItem[];
  /** @example true */
  RetainLatestSnapshot?: boolean;
}

export interface DeleteBackupSnapshotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface DeleteBackupSnapshotInputBackupSnapshotListItem {
  /** @example c-000a4h33w14ka8xa**** */
  ClientId: string;
  /** @example i-j6cj8vyajp1fo4at**** */
  InstanceId: string;
  /** @example cn-beijing */
  RegionId: "cn-hangzhou" | "ap-southeast-1" | "cn-beijing" | (string & {});
  /** @example s-000f9p6r5trm6u4d**** */
  SnapshotId: string;
  /** @example ECS_FILE */
  SourceType: "ECS_FILE" | "OSS" | "NAS" | "OTS_TABLE" | (string & {});
  /** @example v-0004vhwcs2pmacfz**** */
  VaultId: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteBackupSnapshot({ RetainLatestSnapshot: true });
 * ```
 * @throws CloudError
 */
export const deleteBackupSnapshot: TypedRoute<
  DeleteBackupSnapshotInput,
  DeleteBackupSnapshotOutput,
  DeleteBackupSnapshotHttp
> = {
  name: "DeleteBackupSnapshot",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteBackupSnapshot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteBackupSnapshot as `client.http` calls it. */
export interface DeleteBackupSnapshotHttp {
  "/DeleteBackupSnapshot": {
    post: {
      parameters: {
        query?: DeleteBackupSnapshotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteBackupSnapshotOutput;
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
