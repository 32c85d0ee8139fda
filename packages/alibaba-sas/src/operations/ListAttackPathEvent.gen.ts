// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAttackPathEventInput {
  AttackPathAssetList?: ListAttackPathEventInputAttackPathAssetListItem[];
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1668064495000
   */
  EndTime?: number;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  PathNameDesc?: string;
  /** @example role_escalation */
  PathType?: string;
  RiskLevelList?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1666886400000
   */
  StartTime?: number;
}

export interface ListAttackPathEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathEventList?: ListAttackPathEventOutputAttackPathEventListItem[];
  PageInfo?: ListAttackPathEventOutputPageInfo;
}

export interface ListAttackPathEventInputAttackPathAssetListItem {
  /** @example 2 */
  AssetSubType?: number;
  /** @example 17 */
  AssetType?: number;
  /** @example start */
  NodeType?: "start" | "end" | (string & {});
  /** @example 0 */
  Vendor?: number;
}

export interface ListAttackPathEventOutputAttackPathEventListItem {
  DstAsset?: ListAttackPathEventOutputAttackPathEventListItemDstAsset;
  /** @example 123 */
  EventId?: bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1742869699000
   */
  LastTime?: number;
  /** @example ecs_get_credential_by_create_login_profile */
  PathName?: string;
  PathNameDesc?: string;
  /** @example role_escalation */
  PathType?: string;
  /** @example Privilege Escalation by Role */
  PathTypeDesc?: string;
  /** @example suspicious */
  RiskLevel?: string;
  SrcAsset?: ListAttackPathEventOutputAttackPathEventListItemSrcAsset;
}

export interface ListAttackPathEventOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 30 */
  TotalCount?: number;
}

export interface ListAttackPathEventOutputAttackPathEventListItemDstAsset {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 1 */
  AssetType?: number;
  /** @example i-uf6a1tt9umxwoxqn**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 1 */
  SensitiveAssetFlag?: 0 | 1 | (number & {});
  /** @example 0 */
  Vendor?: number;
}

export interface ListAttackPathEventOutputAttackPathEventListItemSrcAsset {
  /** @example 1 */
  AssetSubType?: number;
  /** @example 0 */
  AssetType?: number;
  /** @example i-bp18ifsr1tu1dx39**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 0 */
  SensitiveAssetFlag?: 0 | 1 | (number & {});
  /** @example 0 */
  Vendor?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAttackPathEvent({
 *   CurrentPage: 1,
 *   EndTime: 1668064495000,
 *   Lang: "en",
 *   PageSize: 20,
 *   PathType: "role_escalation",
 *   StartTime: 1666886400000,
 * });
 * ```
 * @throws CloudError
 */
export const listAttackPathEvent: TypedRoute<
  ListAttackPathEventInput,
  ListAttackPathEventOutput,
  ListAttackPathEventHttp
> = {
  name: "ListAttackPathEvent",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAttackPathEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["AttackPathEventList", "*", "EventId"], "bigint"]],
};

/** ListAttackPathEvent as `client.http` calls it. */
export interface ListAttackPathEventHttp {
  "/ListAttackPathEvent": {
    post: {
      parameters: {
        query?: ListAttackPathEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAttackPathEventOutput;
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
