// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateUserSettingInput {
  /** @example high,low */
  AlertLevels?: string;
  /** @example 7 */
  InvalidWarningKeepDays?: number;
  /** @example 112.48.16.*** */
  SourceIp?: string;
}

export interface CreateUserSettingOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createUserSetting({
 *   AlertLevels: "high,low",
 *   InvalidWarningKeepDays: 7,
 *   SourceIp: "112.48.16.***",
 * });
 * ```
 * @throws CloudError
 */
export const createUserSetting: TypedRoute<CreateUserSettingInput, CreateUserSettingOutput, CreateUserSettingHttp> = {
  name: "CreateUserSetting",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateUserSetting", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateUserSetting as `client.http` calls it. */
export interface CreateUserSettingHttp {
  "/CreateUserSetting": {
    post: {
      parameters: {
        query?: CreateUserSettingInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateUserSettingOutput;
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
