// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteCloudVendorAccountAKInput {
  /** @example 2363 */
  AuthId: number | bigint;
  AuthModules?: string[];
}

export interface DeleteCloudVendorAccountAKOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteCloudVendorAccountAK({ AuthId: 2363 });
 * ```
 * @throws CloudError
 */
export const deleteCloudVendorAccountAK: TypedRoute<
  DeleteCloudVendorAccountAKInput,
  DeleteCloudVendorAccountAKOutput,
  DeleteCloudVendorAccountAKHttp
> = {
  name: "DeleteCloudVendorAccountAK",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteCloudVendorAccountAK", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteCloudVendorAccountAK as `client.http` calls it. */
export interface DeleteCloudVendorAccountAKHttp {
  "/DeleteCloudVendorAccountAK": {
    post: {
      parameters: {
        query: DeleteCloudVendorAccountAKInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteCloudVendorAccountAKOutput;
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
