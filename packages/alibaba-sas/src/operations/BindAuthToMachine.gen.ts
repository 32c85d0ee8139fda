// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface BindAuthToMachineInput {
  /** @example 6 */
  AuthVersion?: 6 | 5 | 3 | 7 | 10 | (number & {});
  /** @example 1 */
  AutoBind?: 0 | 1 | (number & {});
  Bind?: string[];
  /** @example true */
  BindAll?: boolean;
  /** @example [{"name":"riskStatus","value":"YES"},{"name":"internetIp","value":"1.2.XX.XX"}] */
  Criteria?: string;
  /** @example 1 */
  IsPreBind?: 0 | 1 | (number & {});
  /** @example OR */
  LogicalExp?: "OR" | "AND" | (string & {});
  /** @example level2 */
  NtmVersion?: "level7" | "level3" | "level2" | "level8" | "level10" | (string & {});
  PreBindOrderId?: number | bigint;
  ResourceDirectoryAccountId?: number;
  UnBind?: string[];
}

export interface BindAuthToMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  BindCount?: number;
  /** @example 1 */
  InsufficientCoreCount?: number;
  /** @example 1 */
  InsufficientEcsCount?: number;
  /** @example 2 */
  ResultCode?: 0 | 1 | 2 | 3 | (number & {});
  /** @example 1 */
  UnBindCount?: number;
}

/**
 * The documented error codes of BindAuthToMachine.
 *
 * - `MissingPreBindVersion` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type BindAuthToMachineErrorCode = "MissingPreBindVersion" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of BindAuthToMachine with one of its documented codes. */
export const isBindAuthToMachineError: ErrorGuard<BindAuthToMachineErrorCode> = (error) =>
  isCloudError(error, "BindAuthToMachine", ["MissingPreBindVersion", "NoPermission", "ServerError"]);

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22):
 * one source only tells of ResourceDirectoryAccountId; no source tells the width of ResourceDirectoryAccountId.
 *
 * Permission: `yundun-sas:BindAuthToMachine`. Not known to be safe to repeat: `{ idempotent: true }` at a call
 * is your word that it is.
 * @example
 * ```ts
 * const result = await client.bindAuthToMachine({
 *   AuthVersion: 6,
 *   AutoBind: 1,
 *   BindAll: true,
 *   Criteria: '[{"name":"riskStatus","value":"YES"},{"name":"internetIp","value":"1.2.XX.XX"}]',
 *   IsPreBind: 1,
 *   LogicalExp: "OR",
 *   NtmVersion: "level2",
 * });
 * ```
 * @throws CloudError
 */
export const bindAuthToMachine: TypedRoute<BindAuthToMachineInput, BindAuthToMachineOutput, BindAuthToMachineHttp> = {
  name: "BindAuthToMachine",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "BindAuthToMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** BindAuthToMachine as `client.http` calls it. */
export interface BindAuthToMachineHttp {
  "/BindAuthToMachine": {
    post: {
      parameters: {
        query?: BindAuthToMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BindAuthToMachineOutput;
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
