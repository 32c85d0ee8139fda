// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAttackPathSensitiveAssetConfigInput {
  /** @example apsac-123 */
  AttackPathSensitiveAssetConfigId?: string;
  /** @example asset_instance */
  ConfigType: string;
}

export interface GetAttackPathSensitiveAssetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathSensitiveAssetConfig?: GetAttackPathSensitiveAssetConfigOutputAttackPathSensitiveAssetConfig;
}

export interface GetAttackPathSensitiveAssetConfigOutputAttackPathSensitiveAssetConfig {
  AttackPathAssetList?: GetAttackPathSensitiveAssetConfigOutputAttackPathSensitiveAssetConfigAttackPathAssetListItem[];
  /** @example apsac-123 */
  AttackPathSensitiveAssetConfigId?: string;
  /** @example asset_instance */
  ConfigType?: string;
}

export interface GetAttackPathSensitiveAssetConfigOutputAttackPathSensitiveAssetConfigAttackPathAssetListItem {
  /** @example 0 */
  AssetSubType?: number;
  /** @example 17 */
  AssetType?: number;
  /** @example i-bp174zui735kvf3v**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 4 */
  Vendor?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getAttackPathSensitiveAssetConfig({
 *   AttackPathSensitiveAssetConfigId: "apsac-123",
 *   ConfigType: "asset_instance",
 * });
 * ```
 * @throws CloudError
 */
export const getAttackPathSensitiveAssetConfig: TypedRoute<
  GetAttackPathSensitiveAssetConfigInput,
  GetAttackPathSensitiveAssetConfigOutput,
  GetAttackPathSensitiveAssetConfigHttp
> = {
  name: "GetAttackPathSensitiveAssetConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAttackPathSensitiveAssetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetAttackPathSensitiveAssetConfig as `client.http` calls it. */
export interface GetAttackPathSensitiveAssetConfigHttp {
  "/GetAttackPathSensitiveAssetConfig": {
    post: {
      parameters: {
        query: GetAttackPathSensitiveAssetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAttackPathSensitiveAssetConfigOutput;
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
