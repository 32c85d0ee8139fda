// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAssetInfoPublishInput {
  /** @example test */
  Name?: string;
  UuidList: string[];
}

export interface ListAssetInfoPublishOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AssetList?: ListAssetInfoPublishOutputAssetListItem[];
}

export interface ListAssetInfoPublishOutputAssetListItem {
  /** @example 0.0.8 */
  CurVersion?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724522400000
   */
  LastUpgradeTime?: number;
  /** @example 2 */
  Status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  /** @example true */
  UpgradeEnable?: boolean;
  /** @example 2a98f149-0256-414c-a29a-a69f8a75**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAssetInfoPublish({
 *   Name: "test",
 *   UuidList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const listAssetInfoPublish: TypedRoute<
  ListAssetInfoPublishInput,
  ListAssetInfoPublishOutput,
  ListAssetInfoPublishHttp
> = {
  name: "ListAssetInfoPublish",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAssetInfoPublish", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAssetInfoPublish as `client.http` calls it. */
export interface ListAssetInfoPublishHttp {
  "/ListAssetInfoPublish": {
    post: {
      parameters: {
        query: ListAssetInfoPublishInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAssetInfoPublishOutput;
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
