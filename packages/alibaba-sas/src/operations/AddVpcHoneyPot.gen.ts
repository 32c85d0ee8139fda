// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddVpcHoneyPotInput {
  /** @example vpc-p0w5fgkfsl5a6791q**** */
  VpcId: string;
}

export interface AddVpcHoneyPotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddVpcHoneyPot.
 *
 * - `HoneyPotAuthIsNotEnough` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddVpcHoneyPotErrorCode = "HoneyPotAuthIsNotEnough" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddVpcHoneyPot with one of its documented codes. */
export const isAddVpcHoneyPotError: ErrorGuard<AddVpcHoneyPotErrorCode> = (error) =>
  isCloudError(error, "AddVpcHoneyPot", ["HoneyPotAuthIsNotEnough", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addVpcHoneyPot({ VpcId: "vpc-p0w5fgkfsl5a6791q****" });
 * ```
 * @throws CloudError
 */
export const addVpcHoneyPot: TypedRoute<AddVpcHoneyPotInput, AddVpcHoneyPotOutput, AddVpcHoneyPotHttp> = {
  name: "AddVpcHoneyPot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddVpcHoneyPot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddVpcHoneyPot as `client.http` calls it. */
export interface AddVpcHoneyPotHttp {
  "/AddVpcHoneyPot": {
    post: {
      parameters: {
        query: AddVpcHoneyPotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddVpcHoneyPotOutput;
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
