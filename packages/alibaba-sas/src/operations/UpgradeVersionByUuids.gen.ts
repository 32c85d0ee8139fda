// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpgradeVersionByUuidsInput {
  /** @example 0.0.9 */
  UpgradeVersion: string;
  UuidList: string[];
}

export interface UpgradeVersionByUuidsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.upgradeVersionByUuids({
 *   UpgradeVersion: "0.0.9",
 *   UuidList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const upgradeVersionByUuids: TypedRoute<
  UpgradeVersionByUuidsInput,
  UpgradeVersionByUuidsOutput,
  UpgradeVersionByUuidsHttp
> = {
  name: "UpgradeVersionByUuids",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpgradeVersionByUuids", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpgradeVersionByUuids as `client.http` calls it. */
export interface UpgradeVersionByUuidsHttp {
  "/UpgradeVersionByUuids": {
    post: {
      parameters: {
        query: UpgradeVersionByUuidsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpgradeVersionByUuidsOutput;
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
