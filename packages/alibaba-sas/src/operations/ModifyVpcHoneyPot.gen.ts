// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVpcHoneyPotInput {
  /** @example disable */
  HoneyPotAction: "disable" | "enable" | (string & {});
  /** @example vpc-d7o009q63fqy21r8u**** */
  VpcId: string;
}

export interface ModifyVpcHoneyPotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVpcHoneyPot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyVpcHoneyPotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyVpcHoneyPot with one of its documented codes. */
export const isModifyVpcHoneyPotError: ErrorGuard<ModifyVpcHoneyPotErrorCode> = (error) =>
  isCloudError(error, "ModifyVpcHoneyPot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.modifyVpcHoneyPot({
 *   HoneyPotAction: "disable",
 *   VpcId: "vpc-d7o009q63fqy21r8u****",
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const modifyVpcHoneyPot: TypedRoute<ModifyVpcHoneyPotInput, ModifyVpcHoneyPotOutput, ModifyVpcHoneyPotHttp> = {
  name: "ModifyVpcHoneyPot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyVpcHoneyPot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ModifyVpcHoneyPot as `client.http` calls it. */
export interface ModifyVpcHoneyPotHttp {
  "/ModifyVpcHoneyPot": {
    post: {
      parameters: {
        query: ModifyVpcHoneyPotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyVpcHoneyPotOutput;
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
