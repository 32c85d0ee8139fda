// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetFileProtectClientRuleDashboardInput = {};

export interface GetFileProtectClientRuleDashboardOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectClientRuleDashboardOutputData;
}

export interface GetFileProtectClientRuleDashboardOutputData {
  /** @example 5 */
  AuthTotal?: string;
  /** @example 4 */
  BindCount?: number;
  /** @example 3 */
  ProtectedDirectoriesCount?: number;
  /** @example 12 */
  ProtectedInstancesCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of Data.BindCount,
 * Data.ProtectedDirectoriesCount, Data.ProtectedInstancesCount; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getFileProtectClientRuleDashboard();
 * ```
 * @throws CloudError
 */
export const getFileProtectClientRuleDashboard: TypedRoute<
  GetFileProtectClientRuleDashboardInput,
  GetFileProtectClientRuleDashboardOutput,
  GetFileProtectClientRuleDashboardHttp
> = {
  name: "GetFileProtectClientRuleDashboard",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectClientRuleDashboard", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetFileProtectClientRuleDashboard as `client.http` calls it. */
export interface GetFileProtectClientRuleDashboardHttp {
  "/GetFileProtectClientRuleDashboard": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectClientRuleDashboardOutput;
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
