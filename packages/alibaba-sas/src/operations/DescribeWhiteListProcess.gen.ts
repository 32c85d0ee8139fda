// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListProcessInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 2 */
  Desc?: 1 | 2 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1 */
  OrderBy?: 1 | 2 | (number & {});
  /** @example 20 */
  PageSize?: number;
  /** @example JAVA */
  ProcessName?: string;
  /** @example 1 */
  ProcessType?: 1 | 2 | 3 | (number & {});
  /** @example 27.223.XX.XX */
  SourceIp?: string;
  /** @example 8562 */
  StrategyId: number | bigint;
}

export interface DescribeWhiteListProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 200 */
  PageSize?: number;
  Processes?: DescribeWhiteListProcessOutputProcessesItem[];
  /** @example 44 */
  TotalCount?: number;
}

export interface DescribeWhiteListProcessOutputProcessesItem {
  /** @example /root/bash1 */
  FilePath?: string;
  /** @example 2100019 */
  Id?: bigint;
  /** @example 99 */
  Level?: number;
  /** @example a28e8eba54ece1f3748d80e57dc89400 */
  Md5?: string;
  /** @example 53090 */
  ProcessId?: number;
  /** @example vim */
  ProcessName?: string;
  /** @example 1 */
  ProcessType?: 1 | 2 | 3 | (number & {});
  /** @example 1 */
  Status?: 1 | 2 | (number & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListProcess({
 *   CurrentPage: 1,
 *   Desc: 2,
 *   Lang: "zh",
 *   OrderBy: 1,
 *   PageSize: 20,
 *   ProcessName: "JAVA",
 *   ProcessType: 1,
 *   SourceIp: "27.223.XX.XX",
 *   StrategyId: 8562,
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListProcess: TypedRoute<
  DescribeWhiteListProcessInput,
  DescribeWhiteListProcessOutput,
  DescribeWhiteListProcessHttp
> = {
  name: "DescribeWhiteListProcess",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["Processes", "*", "Id"], "bigint"]],
};

/** DescribeWhiteListProcess as `client.http` calls it. */
export interface DescribeWhiteListProcessHttp {
  "/DescribeWhiteListProcess": {
    post: {
      parameters: {
        query: DescribeWhiteListProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListProcessOutput;
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
