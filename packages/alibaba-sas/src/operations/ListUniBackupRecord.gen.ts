// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUniBackupRecordInput {
  /** @example cn-shanghai */
  BackupRegionId: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 1.1.XX.XX */
  MachineRemark?: string;
  /** @example 20 */
  PageSize?: number;
  /** @example completed */
  State?: "completed" | "error" | "canceled" | (string & {});
}

export interface ListUniBackupRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: ListUniBackupRecordOutputPageInfo;
  UniBackupRecordList?: ListUniBackupRecordOutputUniBackupRecordListItem[];
}

export interface ListUniBackupRecordOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 10 */
  TotalCount?: number;
}

export interface ListUniBackupRecordOutputUniBackupRecordListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1729071307
   */
  BackupEndTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1729071306
   */
  BackupStartTime?: number;
  /** @example test_MySQL11 */
  DatabaseName?: string;
  /** @example MYSQL */
  DatabaseType?: "MYSQL" | "ORACLE" | "MSSQL" | (string & {});
  ErrorMessageList?: string[];
  /** @example i-2zee6ru2t8xbzix6**** */
  InstanceId?: string;
  /** @example launch-advisor-20190410 */
  InstanceName?: string;
  /** @example 18d04f2a496811ef800000163e13**** */
  InstanceUuid?: string;
  /** @example 1.1.1.1 */
  InternetIp?: string;
  /** @example 192.168.1.1 */
  IntranetIp?: string;
  /** @example 1.1.1.1 */
  Ip?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example completed */
  State?: "completed" | "error" | "canceled" | (string & {});
  /** @example full */
  Subtype?: string;
  /** @example 5d13e7cf-8074-4ffe-ab3b-1046565a**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUniBackupRecord({
 *   BackupRegionId: "cn-shanghai",
 *   CurrentPage: 1,
 *   MachineRemark: "1.1.XX.XX",
 *   PageSize: 20,
 *   State: "completed",
 * });
 * ```
 * @throws CloudError
 */
export const listUniBackupRecord: TypedRoute<
  ListUniBackupRecordInput,
  ListUniBackupRecordOutput,
  ListUniBackupRecordHttp
> = {
  name: "ListUniBackupRecord",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUniBackupRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListUniBackupRecord as `client.http` calls it. */
export interface ListUniBackupRecordHttp {
  "/ListUniBackupRecord": {
    post: {
      parameters: {
        query: ListUniBackupRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUniBackupRecordOutput;
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
