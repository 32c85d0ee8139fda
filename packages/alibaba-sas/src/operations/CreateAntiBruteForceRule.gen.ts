// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateAntiBruteForceRuleInput {
  /** @example true */
  DefaultRule?: boolean;
  /** @example 2 */
  FailCount: number;
  /** @example 5 */
  ForbiddenTime: 5 | 15 | 30 | 60 | 120 | 360 | 720 | 1440 | 10080 | 52560000 | (number & {});
  /** @example TestAntiBruteForceRule */
  Name: string;
  ProtocolType?: CreateAntiBruteForceRuleInputProtocolType;
  ResourceOwnerId?: number | bigint;
  /** @example 192.168.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  Span: 1 | 2 | 5 | 10 | 15 | (number & {});
  UuidList: string[];
}

export interface CreateAntiBruteForceRuleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CreateAntiBruteForceRule?: CreateAntiBruteForceRuleOutputCreateAntiBruteForceRule;
}

export interface CreateAntiBruteForceRuleInputProtocolType {
  /** @example on */
  Rdp?: "on" | "off" | (string & {});
  /** @example off */
  SqlServer?: "on" | "off" | (string & {});
  /** @example on */
  Ssh?: "on" | "off" | (string & {});
}

export interface CreateAntiBruteForceRuleOutputCreateAntiBruteForceRule {
  /** @example 65778 */
  RuleId?: bigint;
}

/**
 * The documented error codes of CreateAntiBruteForceRule.
 *
 * - `NotBuy` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateAntiBruteForceRuleErrorCode = "NotBuy" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateAntiBruteForceRule with one of its documented codes. */
export const isCreateAntiBruteForceRuleError: ErrorGuard<CreateAntiBruteForceRuleErrorCode> = (error) =>
  isCloudError(error, "CreateAntiBruteForceRule", ["NotBuy", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createAntiBruteForceRule({
 *   DefaultRule: true,
 *   FailCount: 2,
 *   ForbiddenTime: 5,
 *   Name: "TestAntiBruteForceRule",
 *   SourceIp: "192.168.XX.XX",
 *   Span: 1,
 *   UuidList: ["text"],
 * });
 * ```
 * @throws CloudError
 */
export const createAntiBruteForceRule: TypedRoute<
  CreateAntiBruteForceRuleInput,
  CreateAntiBruteForceRuleOutput,
  CreateAntiBruteForceRuleHttp
> = {
  name: "CreateAntiBruteForceRule",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateAntiBruteForceRule", "x-acs-version": "2018-12-03" },
  styles: { ProtocolType: "json" },
  rest: "query",
  idempotent: false,
  convert: [[["CreateAntiBruteForceRule", "RuleId"], "bigint"]],
  style: writeStyles,
};

/** CreateAntiBruteForceRule as `client.http` calls it. */
export interface CreateAntiBruteForceRuleHttp {
  "/CreateAntiBruteForceRule": {
    post: {
      parameters: {
        query: CreateAntiBruteForceRuleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateAntiBruteForceRuleOutput;
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
