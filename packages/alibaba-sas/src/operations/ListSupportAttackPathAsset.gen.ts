// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListSupportAttackPathAssetInput {
  /** @example end */
  NodeType?: "start" | "end" | (string & {});
  /** @example ecs_get_credential_by_create_login_profile */
  PathName?: string;
  /** @example role_escalation */
  PathType?: string;
  /** @example event */
  SupportType: "event" | "whitelist" | "sensitive" | (string & {});
}

export interface ListSupportAttackPathAssetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathAssetTypeList?: ListSupportAttackPathAssetOutputAttackPathAssetTypeListItem[];
}

export interface ListSupportAttackPathAssetOutputAttackPathAssetTypeListItem {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  AssetSubType?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 13
   */
  AssetType?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  Vendor?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listSupportAttackPathAsset({
 *   NodeType: "end",
 *   PathName: "ecs_get_credential_by_create_login_profile",
 *   PathType: "role_escalation",
 *   SupportType: "event",
 * });
 * ```
 * @throws CloudError
 */
export const listSupportAttackPathAsset: TypedRoute<
  ListSupportAttackPathAssetInput,
  ListSupportAttackPathAssetOutput,
  ListSupportAttackPathAssetHttp
> = {
  name: "ListSupportAttackPathAsset",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListSupportAttackPathAsset", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListSupportAttackPathAsset as `client.http` calls it. */
export interface ListSupportAttackPathAssetHttp {
  "/ListSupportAttackPathAsset": {
    post: {
      parameters: {
        query: ListSupportAttackPathAssetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListSupportAttackPathAssetOutput;
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
