// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVulDefenceSettingInput {
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 1
   */
  IsEnabled: 0 | 1 | (number & {});
  /**
   * An example of the vendor's writes this integer as a text. Give a number: what you give is sent as it is.
   * @example 0
   */
  Scope?: 0 | 1 | (number & {});
  HostIDs?: string[];
  /** @example 0 */
  SuperScope?: 0 | 1 | (number & {});
  NodeIds?: string[];
}

export interface ModifyVulDefenceSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVulDefenceSetting.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `UnknownParameter`
 */
export type ModifyVulDefenceSettingErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "UnknownParameter";

/** Whether `error` is a failure of ModifyVulDefenceSetting with one of its documented codes. */
export const isModifyVulDefenceSettingError: ErrorGuard<ModifyVulDefenceSettingErrorCode> = (error) =>
  isCloudError(error, "ModifyVulDefenceSetting", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): the request example does
 * not fit: Scope.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVulDefenceSetting({ IsEnabled: 1 });
 * ```
 * @throws CloudError
 */
export const modifyVulDefenceSetting: TypedRoute<
  ModifyVulDefenceSettingInput,
  ModifyVulDefenceSettingOutput,
  ModifyVulDefenceSettingHttp
> = {
  name: "ModifyVulDefenceSetting",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyVulDefenceSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyVulDefenceSetting as `client.http` calls it. */
export interface ModifyVulDefenceSettingHttp {
  "/ModifyVulDefenceSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyVulDefenceSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyVulDefenceSettingOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
