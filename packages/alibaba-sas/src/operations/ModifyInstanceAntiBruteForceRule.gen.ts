// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyInstanceAntiBruteForceRuleInput {
  /** @example 65767 */
  NewRuleId: number | bigint;
  ResourceOwnerId?: number | bigint;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example 7cc91747-2845-40d4-bb69-c077597f**** */
  Uuid: string;
}

export interface ModifyInstanceAntiBruteForceRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyInstanceAntiBruteForceRule.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyInstanceAntiBruteForceRuleErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyInstanceAntiBruteForceRule with one of its documented codes. */
export const isModifyInstanceAntiBruteForceRuleError: ErrorGuard<ModifyInstanceAntiBruteForceRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyInstanceAntiBruteForceRule", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyInstanceAntiBruteForceRule({
 *   NewRuleId: 65767,
 *   SourceIp: "1.2.XX.XX",
 *   Uuid: "7cc91747-2845-40d4-bb69-c077597f****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyInstanceAntiBruteForceRule: TypedRoute<
  ModifyInstanceAntiBruteForceRuleInput,
  ModifyInstanceAntiBruteForceRuleOutput,
  ModifyInstanceAntiBruteForceRuleHttp
> = {
  name: "ModifyInstanceAntiBruteForceRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyInstanceAntiBruteForceRule", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyInstanceAntiBruteForceRule as `client.http` calls it. */
export interface ModifyInstanceAntiBruteForceRuleHttp {
  "/ModifyInstanceAntiBruteForceRule": {
    post: {
      parameters: {
        query: ModifyInstanceAntiBruteForceRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyInstanceAntiBruteForceRuleOutput;
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
