// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAvailableAttackPathInput {
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
}

export interface ListAvailableAttackPathOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackPathList?: ListAvailableAttackPathOutputAttackPathListItem[];
}

export interface ListAvailableAttackPathOutputAttackPathListItem {
  /** @example ecs_get_credential_by_create_login_profile */
  PathName?: string;
  PathNameDesc?: string;
  /** @example role_escalation */
  PathType?: string;
  /** @example Privilege Escalation by Role */
  PathTypeDesc?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAvailableAttackPath({ Lang: "en" });
 * ```
 * @throws CloudError
 */
export const listAvailableAttackPath: TypedRoute<
  ListAvailableAttackPathInput,
  ListAvailableAttackPathOutput,
  ListAvailableAttackPathHttp
> = {
  name: "ListAvailableAttackPath",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAvailableAttackPath", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAvailableAttackPath as `client.http` calls it. */
export interface ListAvailableAttackPathHttp {
  "/ListAvailableAttackPath": {
    post: {
      parameters: {
        query?: ListAvailableAttackPathInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAvailableAttackPathOutput;
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
