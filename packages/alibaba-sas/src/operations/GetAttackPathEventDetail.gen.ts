// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAttackPathEventDetailInput {
  /** @example 123 */
  EventId?: number | bigint;
  /** @example default */
  EventSource?: "caasm" | "default" | (string & {});
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetAttackPathEventDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathEvent?: GetAttackPathEventDetailOutputAttackPathEvent;
}

export interface GetAttackPathEventDetailOutputAttackPathEvent {
  DstAsset?: GetAttackPathEventDetailOutputAttackPathEventDstAsset;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1735956726000
   */
  FirstTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1741832168000
   */
  LastTime?: number;
  PathDetailDesc?: string;
  PathEventEdgeList?: GetAttackPathEventDetailOutputAttackPathEventPathEventEdgeListItem[];
  PathEventNodeList?: GetAttackPathEventDetailOutputAttackPathEventPathEventNodeListItem[];
  /** @example ecs_get_credential_by_create_login_profile */
  PathName?: string;
  PathNameDesc?: string;
  /** @example role_escalation */
  PathType?: string;
  /** @example Privilege Escalation by Role */
  PathTypeDesc?: string;
  /** @example suspicious */
  RiskLevel?: string;
  SrcAsset?: GetAttackPathEventDetailOutputAttackPathEventSrcAsset;
}

export interface GetAttackPathEventDetailOutputAttackPathEventDstAsset {
  /** @example 2 */
  AssetSubType?: number;
  /** @example 3 */
  AssetType?: number;
  /** @example i-bp18ifsr1tu1dx39**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 0 */
  SensitiveAssetFlag?: 0 | 1 | (number & {});
  /** @example 0 */
  Vendor?: number;
}

export interface GetAttackPathEventDetailOutputAttackPathEventPathEventEdgeListItem {
  /** @example 123 */
  EdgeId?: bigint;
  /** @example role_trust_user */
  EdgeType?: string;
  /** @example branch */
  ElementType?: string;
  /** @example 52d59cca9d1768bab5fe081317637990 */
  EndNodeUuid?: string;
  RepairSuggestionDisplay?: string;
  /** @example b7e1bd42c4ca47f69020f4a27b47d2b4 */
  StartNodeUuid?: string;
}

export interface GetAttackPathEventDetailOutputAttackPathEventPathEventNodeListItem {
  /** @example 1 */
  AiAssetFlag?: 0 | 1 | (number & {});
  /** @example branch */
  ElementType?: string;
  /** @example {"assetId":0} */
  NodeDetail?: string;
  /** @example hypermatch_uploader */
  NodeName?: string;
  /** @example user */
  NodeType?: string;
  /** @example 52d59cca9d1768bab5fe081317637990 */
  NodeUuid?: string;
  /** @example 0 */
  SensitiveAssetFlag?: 0 | 1 | (number & {});
}

export interface GetAttackPathEventDetailOutputAttackPathEventSrcAsset {
  /** @example 4 */
  AssetSubType?: number;
  /** @example 14 */
  AssetType?: number;
  /** @example i-25b24**** */
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
 * const result = await client.getAttackPathEventDetail({
 *   EventId: 123,
 *   EventSource: "default",
 *   Lang: "en",
 * });
 * ```
 * @throws CloudError
 */
export const getAttackPathEventDetail: TypedRoute<
  GetAttackPathEventDetailInput,
  GetAttackPathEventDetailOutput,
  GetAttackPathEventDetailHttp
> = {
  name: "GetAttackPathEventDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackPathEventDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["AttackPathEvent", "PathEventEdgeList", "*", "EdgeId"], "bigint"]],
};

/** GetAttackPathEventDetail as `client.http` calls it. */
export interface GetAttackPathEventDetailHttp {
  "/GetAttackPathEventDetail": {
    post: {
      parameters: {
        query?: GetAttackPathEventDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackPathEventDetailOutput;
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
