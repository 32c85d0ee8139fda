// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteVpcHoneyPotInput {
  /** @example vpc-d7o009q63fqy21r8u**** */
  VpcId: string;
}

export interface DeleteVpcHoneyPotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteVpcHoneyPot.
 *
 * - `HoneyPotNotExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteVpcHoneyPotErrorCode = "HoneyPotNotExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteVpcHoneyPot with one of its documented codes. */
export const isDeleteVpcHoneyPotError: ErrorGuard<DeleteVpcHoneyPotErrorCode> = (error) =>
  isCloudError(error, "DeleteVpcHoneyPot", ["HoneyPotNotExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteVpcHoneyPot({ VpcId: "vpc-d7o009q63fqy21r8u****" });
 * ```
 * @throws CloudError
 */
export const deleteVpcHoneyPot: TypedRoute<DeleteVpcHoneyPotInput, DeleteVpcHoneyPotOutput, DeleteVpcHoneyPotHttp> = {
  name: "DeleteVpcHoneyPot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteVpcHoneyPot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteVpcHoneyPot as `client.http` calls it. */
export interface DeleteVpcHoneyPotHttp {
  "/DeleteVpcHoneyPot": {
    post: {
      parameters: {
        query: DeleteVpcHoneyPotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteVpcHoneyPotOutput;
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
