// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateAttackPathSensitiveAssetConfigInput {
  AttackPathAssetList: UpdateAttackPathSensitiveAssetConfigInputAttackPathAssetListItem[];
  /** @example apsac-123 */
  AttackPathSensitiveAssetConfigId: string;
}

export interface UpdateAttackPathSensitiveAssetConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface UpdateAttackPathSensitiveAssetConfigInputAttackPathAssetListItem {
  /** @example 4 */
  AssetSubType: number;
  /** @example 18 */
  AssetType: number;
  /** @example i-2ze357b4mrkwi7tq**** */
  InstanceId: string;
  /** @example cn-hangzhou */
  RegionId: string;
  /** @example 0 */
  Vendor: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateAttackPathSensitiveAssetConfig({
 *   AttackPathSensitiveAssetConfigId: "apsac-123",
 *   AttackPathAssetList: [
 *     { AssetSubType: 4, AssetType: 18, InstanceId: "i-2ze357b4mrkwi7tq****", RegionId: "cn-hangzhou", Vendor: 0 },
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const updateAttackPathSensitiveAssetConfig: TypedRoute<
  UpdateAttackPathSensitiveAssetConfigInput,
  UpdateAttackPathSensitiveAssetConfigOutput,
  UpdateAttackPathSensitiveAssetConfigHttp
> = {
  name: "UpdateAttackPathSensitiveAssetConfig",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateAttackPathSensitiveAssetConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateAttackPathSensitiveAssetConfig as `client.http` calls it. */
export interface UpdateAttackPathSensitiveAssetConfigHttp {
  "/UpdateAttackPathSensitiveAssetConfig": {
    post: {
      parameters: {
        query: UpdateAttackPathSensitiveAssetConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateAttackPathSensitiveAssetConfigOutput;
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
