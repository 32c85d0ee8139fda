// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAgentlessSensitiveFileByKeyInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 06293273b67d19516cfcc712194f**** */
  ImageUuid?: string;
  /** @example i-bp1fu4aqltf1huhc**** */
  InstanceId?: string;
  /** @example 50 */
  PageSize?: number;
  /** @example 1.2.XX.XX */
  Remark?: string;
  ScanRange?: string[];
  /** @example sshpasswd */
  SensitiveFileKey?: string;
  /** @example 0 */
  Status?: "0" | "1" | (string & {});
}

export interface DescribeAgentlessSensitiveFileByKeyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PageInfo?: DescribeAgentlessSensitiveFileByKeyOutputPageInfo;
  SensitiveFileList?: DescribeAgentlessSensitiveFileByKeyOutputSensitiveFileListItem[];
  /** @example true */
  Success?: boolean;
}

export interface DescribeAgentlessSensitiveFileByKeyOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 100 */
  TotalCount?: number;
}

export interface DescribeAgentlessSensitiveFileByKeyOutputSensitiveFileListItem {
  /** @example /usr/lib/abc.txt */
  FilePath?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1663321552000
   */
  FirstScanTime?: number;
  /** @example 423505573 */
  Id?: bigint;
  /** @example test-server */
  InstanceName?: string;
  /** @example 95.214.XX.XX */
  InternetIp?: string;
  /** @example 10.68.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1663691592000
   */
  LastScanTime?: number;
  /** @example b484b0dff093f358897486b58266**** */
  Md5?: string;
  /** @example mysql -u -p**** */
  Prompt?: string;
  /** @example high */
  RiskLevel?: "high" | "medium" | "low" | (string & {});
  /** @example pem */
  SensitiveFileKey?: string;
  /** @example 0 */
  Status?: 0 | 1 | 2 | (number & {});
  /** @example SAS_Agentless_171869952**** */
  TargetName?: string;
  /** @example 73e6a851-e63b-49ef-9d7a-5542d765**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAgentlessSensitiveFileByKey({
 *   CurrentPage: 1,
 *   ImageUuid: "06293273b67d19516cfcc712194f****",
 *   InstanceId: "i-bp1fu4aqltf1huhc****",
 *   PageSize: 50,
 *   Remark: "1.2.XX.XX",
 *   SensitiveFileKey: "sshpasswd",
 *   Status: "0",
 * });
 * ```
 * @throws CloudError
 */
export const describeAgentlessSensitiveFileByKey: TypedRoute<
  DescribeAgentlessSensitiveFileByKeyInput,
  DescribeAgentlessSensitiveFileByKeyOutput,
  DescribeAgentlessSensitiveFileByKeyHttp
> = {
  name: "DescribeAgentlessSensitiveFileByKey",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "DescribeAgentlessSensitiveFileByKey", "x-acs-version": "2018-12-03" },
  styles: { ScanRange: "json" },
  rest: "query",
  idempotent: false,
  convert: [[["SensitiveFileList", "*", "Id"], "bigint"]],
  style: writeStyles,
};

/** DescribeAgentlessSensitiveFileByKey as `client.http` calls it. */
export interface DescribeAgentlessSensitiveFileByKeyHttp {
  "/DescribeAgentlessSensitiveFileByKey": {
    get: {
      parameters: {
        query?: DescribeAgentlessSensitiveFileByKeyInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeAgentlessSensitiveFileByKeyOutput;
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
