// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAttackPathSensitiveAssetConfigInput {
  AttackPathAssetList: CreateAttackPathSensitiveAssetConfigInputAttackPathAssetListItem[];
  /** @example asset_instance */
  ConfigType: string;
}

export interface CreateAttackPathSensitiveAssetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathSensitiveAssetConfig?: CreateAttackPathSensitiveAssetConfigOutputAttackPathSensitiveAssetConfig;
}

export interface CreateAttackPathSensitiveAssetConfigInputAttackPathAssetListItem {
  /** @example 0 */
  AssetSubType: number;
  /** @example 17 */
  AssetType: number;
  /** @example i-8vb0e8qdaj0yyxjo**** */
  InstanceId: string;
  /** @example cn-hangzhou */
  RegionId: string;
  /** @example 0 */
  Vendor: number;
}

export interface CreateAttackPathSensitiveAssetConfigOutputAttackPathSensitiveAssetConfig {
  /** @example apsac-123 */
  AttackPathSensitiveAssetConfigId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAttackPathSensitiveAssetConfig({
 *   ConfigType: "asset_instance",
 *   AttackPathAssetList: [
 *     { AssetSubType: 0, AssetType: 17, InstanceId: "i-8vb0e8qdaj0yyxjo****", RegionId: "cn-hangzhou", Vendor: 0 },
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const createAttackPathSensitiveAssetConfig: TypedRoute<
  CreateAttackPathSensitiveAssetConfigInput,
  CreateAttackPathSensitiveAssetConfigOutput,
  CreateAttackPathSensitiveAssetConfigHttp
> = {
  name: "CreateAttackPathSensitiveAssetConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateAttackPathSensitiveAssetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateAttackPathSensitiveAssetConfig as `client.http` calls it. */
export interface CreateAttackPathSensitiveAssetConfigHttp {
  "/CreateAttackPathSensitiveAssetConfig": {
    post: {
      parameters: {
        query: CreateAttackPathSensitiveAssetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAttackPathSensitiveAssetConfigOutput;
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
