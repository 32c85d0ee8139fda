// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVulWhitelistTargetInput {
  /** @example 2533681 */
  Id: number | bigint;
  /** @example 1221 */
  Reason?: string;
  /** @example 42.120.75.150 */
  SourceIp?: string;
  /** @example { "type": "GroupId", "uuids": [], "groupIds": [ 10782678 ] } */
  TargetInfo?: string;
}

export interface ModifyVulWhitelistTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVulWhitelistTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyVulWhitelistTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyVulWhitelistTarget with one of its documented codes. */
export const isModifyVulWhitelistTargetError: ErrorGuard<ModifyVulWhitelistTargetErrorCode> = (error) =>
  isCloudError(error, "ModifyVulWhitelistTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVulWhitelistTarget({
 *   Id: 2533681,
 *   Reason: "1221",
 *   SourceIp: "42.120.75.150",
 *   TargetInfo: '{\n      "type": "GroupId",\n      "uuids": [],\n      "groupIds": [\n            10782678\n      ]\n}',
 * });
 * ```
 * @throws CloudError
 */
export const modifyVulWhitelistTarget: TypedRoute<
  ModifyVulWhitelistTargetInput,
  ModifyVulWhitelistTargetOutput,
  ModifyVulWhitelistTargetHttp
> = {
  name: "ModifyVulWhitelistTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyVulWhitelistTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyVulWhitelistTarget as `client.http` calls it. */
export interface ModifyVulWhitelistTargetHttp {
  "/ModifyVulWhitelistTarget": {
    post: {
      parameters: {
        query: ModifyVulWhitelistTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyVulWhitelistTargetOutput;
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
