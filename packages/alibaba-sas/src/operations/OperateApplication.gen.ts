// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateApplicationInput {
  ContainerWebDefenseApplicationDTOS: OperateApplicationInputContainerWebDefenseApplicationDTOSItem[];
  /** @example 300566 */
  RuleId: number | bigint;
}

export interface OperateApplicationOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface OperateApplicationInputContainerWebDefenseApplicationDTOSItem {
  /** @example ceb68cc58234141828677e383bd21ff0c */
  ClusterId: string;
  /** @example add */
  Flag: "add" | "del" | (string & {});
  /** @example 196 */
  Id?: number | bigint;
  /** @example app:app-003 */
  Tag: string;
}

/**
 * The documented error codes of OperateApplication.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateApplicationErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateApplication with one of its documented codes. */
export const isOperateApplicationError: ErrorGuard<OperateApplicationErrorCode> = (error) =>
  isCloudError(error, "OperateApplication", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateApplication({
 *   RuleId: 300566,
 *   ContainerWebDefenseApplicationDTOS: [
 *     { ClusterId: "ceb68cc58234141828677e383bd21ff0c", Flag: "add", Tag: "app:app-003" },
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const operateApplication: TypedRoute<
  OperateApplicationInput,
  OperateApplicationOutput,
  OperateApplicationHttp
> = {
  name: "OperateApplication",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateApplication", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateApplication as `client.http` calls it. */
export interface OperateApplicationHttp {
  "/OperateApplication": {
    post: {
      parameters: {
        query: OperateApplicationInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateApplicationOutput;
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
