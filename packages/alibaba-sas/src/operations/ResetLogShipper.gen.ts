// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ResetLogShipperInput {
  /** @example 7 */
  HotTtl?: number;
  LogMetaList?: ResetLogShipperInputLogMetaListItem[];
  /** @example 180 */
  Ttl?: number;
}

export interface ResetLogShipperOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface ResetLogShipperInputLogMetaListItem {
  /** @example sas-security-log */
  ConfigLogStore?: string;
  /** @example 7 */
  HotTtl?: number;
  /** @example enabled */
  Status?: "disabled" | "enabled" | (string & {});
  /** @example 60 */
  Ttl?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.resetLogShipper({ HotTtl: 7, Ttl: 180 });
 * ```
 * @throws CloudError
 */
export const resetLogShipper: TypedRoute<ResetLogShipperInput, ResetLogShipperOutput, ResetLogShipperHttp> = {
  name: "ResetLogShipper",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ResetLogShipper", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ResetLogShipper as `client.http` calls it. */
export interface ResetLogShipperHttp {
  "/ResetLogShipper": {
    post: {
      parameters: {
        query?: ResetLogShipperInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ResetLogShipperOutput;
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
