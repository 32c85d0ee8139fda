// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyAntiBruteForceRuleInput {
  /** @example true */
  DefaultRule?: boolean;
  /** @example 10 */
  FailCount?: 2 | 3 | 4 | 5 | 10 | 50 | 80 | 100 | (number & {});
  /** @example 5 */
  ForbiddenTime?: 5 | 15 | 30 | 60 | 120 | 360 | 720 | 1440 | 10080 | 52560000 | (number & {});
  /** @example 65778 */
  Id: number | bigint;
  /** @example TestRule */
  Name?: string;
  ProtocolType?: ModifyAntiBruteForceRuleInputProtocolType;
  ResourceOwnerId?: number | bigint;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  Span?: 1 | 2 | 5 | 10 | 15 | (number & {});
  UuidList?: string[];
}

export interface ModifyAntiBruteForceRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface ModifyAntiBruteForceRuleInputProtocolType {
  /** @example on */
  Rdp?: "on" | "off" | (string & {});
  /** @example off */
  SqlServer?: "on" | "off" | (string & {});
  /** @example on */
  Ssh?: "on" | "off" | (string & {});
}

/**
 * The documented error codes of ModifyAntiBruteForceRule.
 *
 * - `NotBuy` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyAntiBruteForceRuleErrorCode = "NotBuy" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyAntiBruteForceRule with one of its documented codes. */
export const isModifyAntiBruteForceRuleError: ErrorGuard<ModifyAntiBruteForceRuleErrorCode> = (error) =>
  isCloudError(error, "ModifyAntiBruteForceRule", ["NotBuy", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAntiBruteForceRule({
 *   DefaultRule: true,
 *   FailCount: 10,
 *   ForbiddenTime: 5,
 *   Id: 65778,
 *   Name: "TestRule",
 *   SourceIp: "1.2.XX.XX",
 *   Span: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyAntiBruteForceRule: TypedRoute<
  ModifyAntiBruteForceRuleInput,
  ModifyAntiBruteForceRuleOutput,
  ModifyAntiBruteForceRuleHttp
> = {
  name: "ModifyAntiBruteForceRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyAntiBruteForceRule", "x-acs-version": "2018-12-03" },
  styles: { ProtocolType: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ModifyAntiBruteForceRule as `client.http` calls it. */
export interface ModifyAntiBruteForceRuleHttp {
  "/ModifyAntiBruteForceRule": {
    post: {
      parameters: {
        query: ModifyAntiBruteForceRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyAntiBruteForceRuleOutput;
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
