// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ShowServerVersionInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ShowServerVersionOutput {
  version?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.showServerVersion();
 * ```
 * @throws CloudError
 */
export const showServerVersion: TypedRoute<ShowServerVersionInput, ShowServerVersionOutput, ShowServerVersionHttp> = {
  name: "ShowServerVersion",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/version",
  rest: "query",
  idempotent: true,
};

/** ShowServerVersion as `client.http` calls it. */
export interface ShowServerVersionHttp {
  "/v1/{project_id}/version": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowServerVersionOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
