// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClusterScannerListInput {
  ClusterIdList?: string[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  StatusList?: ("online" | "offline" | "not_installed" | (string & {}))[];
}

export interface DescribeClusterScannerListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  InstalledCount?: number;
  List?: DescribeClusterScannerListOutputListItem[];
}

export interface DescribeClusterScannerListOutputListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1693446913000
   */
  LastTime?: number;
  /** @example true */
  NeedUpdate?: boolean;
  /** @example offline */
  Status?: "online" | "offline" | "not_installed" | (string & {});
  /** @example 20241111 */
  Version?: string;
  /** @example 1 */
  WebhookOpen?: 0 | 1 | (number & {});
  /** @example n */
  WebhookStatus?: "n" | "y" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeClusterScannerList({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeClusterScannerList: TypedRoute<
  DescribeClusterScannerListInput,
  DescribeClusterScannerListOutput,
  DescribeClusterScannerListHttp
> = {
  name: "DescribeClusterScannerList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClusterScannerList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeClusterScannerList as `client.http` calls it. */
export interface DescribeClusterScannerListHttp {
  "/DescribeClusterScannerList": {
    post: {
      parameters: {
        query?: DescribeClusterScannerListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClusterScannerListOutput;
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
