// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAttackPathWhitelistInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  PathNameDesc?: string;
  /** @example role_escalation */
  PathType?: string;
  /** @example test */
  WhitelistName?: string;
}

export interface ListAttackPathWhitelistOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathWhitelistList?: ListAttackPathWhitelistOutputAttackPathWhitelistListItem[];
  PageInfo?: ListAttackPathWhitelistOutputPageInfo;
}

export interface ListAttackPathWhitelistOutputAttackPathWhitelistListItem {
  /** @example apwl-b33dec0acf9b42aabde032d656c0**** */
  AttackPathWhitelistId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1731897750000
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
  /** @example PART_ASSET */
  WhitelistType?: string;
}

export interface ListAttackPathWhitelistOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 49 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAttackPathWhitelist({
 *   CurrentPage: 1,
 *   Lang: "en",
 *   PageSize: 20,
 *   PathType: "role_escalation",
 *   WhitelistName: "test",
 * });
 * ```
 * @throws CloudError
 */
export const listAttackPathWhitelist: TypedRoute<
  ListAttackPathWhitelistInput,
  ListAttackPathWhitelistOutput,
  ListAttackPathWhitelistHttp
> = {
  name: "ListAttackPathWhitelist",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAttackPathWhitelist", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAttackPathWhitelist as `client.http` calls it. */
export interface ListAttackPathWhitelistHttp {
  "/ListAttackPathWhitelist": {
    post: {
      parameters: {
        query?: ListAttackPathWhitelistInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAttackPathWhitelistOutput;
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
