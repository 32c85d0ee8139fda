// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdatePublishAutoUpgradeInput {
  /** @example 1 */
  AutoUpgrade?: 1 | 0 | (number & {});
}

export interface UpdatePublishAutoUpgradeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updatePublishAutoUpgrade({ AutoUpgrade: 1 });
 * ```
 * @throws CloudError
 */
export const updatePublishAutoUpgrade: TypedRoute<
  UpdatePublishAutoUpgradeInput,
  UpdatePublishAutoUpgradeOutput,
  UpdatePublishAutoUpgradeHttp
> = {
  name: "UpdatePublishAutoUpgrade",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdatePublishAutoUpgrade", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdatePublishAutoUpgrade as `client.http` calls it. */
export interface UpdatePublishAutoUpgradeHttp {
  "/UpdatePublishAutoUpgrade": {
    post: {
      parameters: {
        query?: UpdatePublishAutoUpgradeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdatePublishAutoUpgradeOutput;
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
