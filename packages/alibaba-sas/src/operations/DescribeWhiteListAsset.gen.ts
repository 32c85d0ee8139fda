// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListAssetInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1001 */
  LastMaxId?: number | bigint;
  /** @example 20 */
  PageSize: number;
  /** @example 180.119.XX.XX */
  SourceIp?: string;
  /** @example 2730 */
  StrategyId?: number | bigint;
  /** @example 1 */
  Type: 1 | 2 | (number & {});
}

export interface DescribeWhiteListAssetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Assets?: DescribeWhiteListAssetOutputAssetsItem[];
}

export interface DescribeWhiteListAssetOutputAssetsItem {
  /** @example 1 */
  AllowSelected?: 0 | 1 | (number & {});
  /** @example 11028551 */
  GroupId?: bigint;
  /** @example 1001 */
  Id?: bigint;
  /** @example 121.41.XX.XX */
  MachineIp?: string;
  /** @example test */
  MachineName?: string;
  /** @example 0 */
  Selected?: 0 | 1 | (number & {});
  /** @example 5c081b02-f66a-47a4-bd2f-79ee3eaf806a */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListAsset({
 *   Lang: "zh",
 *   LastMaxId: 1001,
 *   PageSize: 20,
 *   SourceIp: "180.119.XX.XX",
 *   StrategyId: 2730,
 *   Type: 1,
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListAsset: TypedRoute<
  DescribeWhiteListAssetInput,
  DescribeWhiteListAssetOutput,
  DescribeWhiteListAssetHttp
> = {
  name: "DescribeWhiteListAsset",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListAsset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["Assets", "*", "GroupId"], "bigint"],
    [["Assets", "*", "Id"], "bigint"],
  ],
};

/** DescribeWhiteListAsset as `client.http` calls it. */
export interface DescribeWhiteListAssetHttp {
  "/DescribeWhiteListAsset": {
    post: {
      parameters: {
        query: DescribeWhiteListAssetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListAssetOutput;
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
