// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyClientConfSetupInput {
  /** @example { "cpu": "20" } */
  StrategyConfig?: string;
  /** @example machineResource */
  StrategyTag: string;
  /** @example major */
  StrategyTagValue: string;
}

export interface ModifyClientConfSetupOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyClientConfSetup.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyClientConfSetupErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyClientConfSetup with one of its documented codes. */
export const isModifyClientConfSetupError: ErrorGuard<ModifyClientConfSetupErrorCode> = (error) =>
  isCloudError(error, "ModifyClientConfSetup", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyClientConfSetup({
 *   StrategyConfig: '{\n      "cpu": "20"\n}',
 *   StrategyTag: "machineResource",
 *   StrategyTagValue: "major",
 * });
 * ```
 * @throws CloudError
 */
export const modifyClientConfSetup: TypedRoute<
  ModifyClientConfSetupInput,
  ModifyClientConfSetupOutput,
  ModifyClientConfSetupHttp
> = {
  name: "ModifyClientConfSetup",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyClientConfSetup", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyClientConfSetup as `client.http` calls it. */
export interface ModifyClientConfSetupHttp {
  "/ModifyClientConfSetup": {
    post: {
      parameters: {
        query: ModifyClientConfSetupInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyClientConfSetupOutput;
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
