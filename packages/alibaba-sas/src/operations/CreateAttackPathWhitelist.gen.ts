// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAttackPathWhitelistInput {
  AttackPathAssetList?: CreateAttackPathWhitelistInputAttackPathAssetListItem[];
  /** @example ecs_get_credential_by_create_login_profile */
  PathName?: string;
  /** @example role_escalation */
  PathType: string;
  /** @example test */
  Remark?: string;
  /** @example test */
  WhitelistName: string;
  /** @example ALL_ASSET */
  WhitelistType: "ALL_ASSET" | "PART_ASSET" | (string & {});
}

export interface CreateAttackPathWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathWhitelist?: CreateAttackPathWhitelistOutputAttackPathWhitelist;
}

export interface CreateAttackPathWhitelistInputAttackPathAssetListItem {
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

export interface CreateAttackPathWhitelistOutputAttackPathWhitelist {
  /** @example apwl-b33dec0acf9b42aabde032d656c0**** */
  AttackPathWhitelistId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAttackPathWhitelist({
 *   PathName: "ecs_get_credential_by_create_login_profile",
 *   PathType: "role_escalation",
 *   Remark: "test",
 *   WhitelistName: "test",
 *   WhitelistType: "ALL_ASSET",
 * });
 * ```
 * @throws CloudError
 */
export const createAttackPathWhitelist: TypedRoute<
  CreateAttackPathWhitelistInput,
  CreateAttackPathWhitelistOutput,
  CreateAttackPathWhitelistHttp
> = {
  name: "CreateAttackPathWhitelist",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateAttackPathWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateAttackPathWhitelist as `client.http` calls it. */
export interface CreateAttackPathWhitelistHttp {
  "/CreateAttackPathWhitelist": {
    post: {
      parameters: {
        query: CreateAttackPathWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAttackPathWhitelistOutput;
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
