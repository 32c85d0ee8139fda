// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAgentlessAssetInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example data */
  DiskType?: "system" | "data" | (string & {});
  /** @example s-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  InstanceIds?: string[];
  /** @example ca_cpm_****** */
  InstanceName?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example CentOS */
  Platform?: string;
  /** @example cn-beijing */
  ScanRegionId?: string;
  /** @example 1 */
  TargetType?: number;
}

export interface ListAgentlessAssetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetList?: ListAgentlessAssetOutputAssetListItem[];
  PageInfo?: ListAgentlessAssetOutputPageInfo;
}

export interface ListAgentlessAssetOutputAssetListItem {
  /** @example system */
  DiskType?: string;
  /** @example s-rj9gda4wolo0zixi**** */
  InstanceId?: string;
  /** @example TestInstanceName */
  InstanceName?: string;
  /** @example CentOS */
  Platform?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 3 */
  TargetType?: 3 | 4 | (number & {});
}

export interface ListAgentlessAssetOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 90 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): one source only tells of
 * InstanceIds; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAgentlessAsset({
 *   CurrentPage: 1,
 *   DiskType: "data",
 *   InstanceId: "s-bp1g6wxdwps7s9dz****",
 *   InstanceName: "ca_cpm_******",
 *   PageSize: 10,
 *   Platform: "CentOS",
 *   ScanRegionId: "cn-beijing",
 *   TargetType: 1,
 * });
 * ```
 * @throws CloudError
 */
export const listAgentlessAsset: TypedRoute<
  ListAgentlessAssetInput,
  ListAgentlessAssetOutput,
  ListAgentlessAssetHttp
> = {
  name: "ListAgentlessAsset",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAgentlessAsset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAgentlessAsset as `client.http` calls it. */
export interface ListAgentlessAssetHttp {
  "/ListAgentlessAsset": {
    post: {
      parameters: {
        query?: ListAgentlessAssetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAgentlessAssetOutput;
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
