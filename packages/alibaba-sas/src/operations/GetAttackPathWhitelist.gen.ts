// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAttackPathWhitelistInput {
  /** @example apwl-b33dec0acf9b42aabde032d656c0**** */
  AttackPathWhitelistId: string;
}

export interface GetAttackPathWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathWhitelist?: GetAttackPathWhitelistOutputAttackPathWhitelist;
}

export interface GetAttackPathWhitelistOutputAttackPathWhitelist {
  AttackPathAssetList?: GetAttackPathWhitelistOutputAttackPathWhitelistAttackPathAssetListItem[];
  /** @example apwl-b33dec0acf9b42aabde032d656c0**** */
  AttackPathWhitelistId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1743004587000
   */
  LastModifiedTimestamp?: number;
  /** @example ecs_get_credential_by_create_login_profile */
  PathName?: string;
  /** @example role_escalation */
  PathType?: string;
  /** @example test */
  Remark?: string;
  /** @example test */
  WhitelistName?: string;
  /** @example ALL_ASSET */
  WhitelistType?: "ALL_ASSET" | "PART_ASSET" | (string & {});
}

export interface GetAttackPathWhitelistOutputAttackPathWhitelistAttackPathAssetListItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 1 */
  AssetType?: number;
  /** @example i-8vb0e8qdaj0yyxjo**** */
  InstanceId?: string;
  /** @example xwl */
  InstanceName?: string;
  /** @example start */
  NodeType?: "start" | "end" | (string & {});
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 0 */
  Vendor?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAttackPathWhitelist({
 *   AttackPathWhitelistId: "apwl-b33dec0acf9b42aabde032d656c0****",
 * });
 * ```
 * @throws CloudError
 */
export const getAttackPathWhitelist: TypedRoute<
  GetAttackPathWhitelistInput,
  GetAttackPathWhitelistOutput,
  GetAttackPathWhitelistHttp
> = {
  name: "GetAttackPathWhitelist",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackPathWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAttackPathWhitelist as `client.http` calls it. */
export interface GetAttackPathWhitelistHttp {
  "/GetAttackPathWhitelist": {
    post: {
      parameters: {
        query: GetAttackPathWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackPathWhitelistOutput;
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
