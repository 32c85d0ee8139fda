// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateAttackPathWhitelistInput {
  AttackPathAssetList?: UpdateAttackPathWhitelistInputAttackPathAssetListItem[];
  /** @example apwl-b33dec0acf9b42aabde032d656c0**** */
  AttackPathWhitelistId: string;
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

export interface UpdateAttackPathWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface UpdateAttackPathWhitelistInputAttackPathAssetListItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 0 */
  AssetType?: number;
  /** @example i-8vb0e8qdaj0yyxjo**** */
  InstanceId?: string;
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
 * const result = await client.updateAttackPathWhitelist({
 *   AttackPathWhitelistId: "apwl-b33dec0acf9b42aabde032d656c0****",
 *   PathName: "ecs_get_credential_by_create_login_profile",
 *   PathType: "role_escalation",
 *   Remark: "test",
 *   WhitelistName: "test",
 *   WhitelistType: "ALL_ASSET",
 * });
 * ```
 * @throws CloudError
 */
export const updateAttackPathWhitelist: TypedRoute<
  UpdateAttackPathWhitelistInput,
  UpdateAttackPathWhitelistOutput,
  UpdateAttackPathWhitelistHttp
> = {
  name: "UpdateAttackPathWhitelist",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateAttackPathWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateAttackPathWhitelist as `client.http` calls it. */
export interface UpdateAttackPathWhitelistHttp {
  "/UpdateAttackPathWhitelist": {
    post: {
      parameters: {
        query: UpdateAttackPathWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAttackPathWhitelistOutput;
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
