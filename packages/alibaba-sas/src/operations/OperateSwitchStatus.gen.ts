// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateSwitchStatusInput {
  /** @example 900001 */
  RuleId: number | bigint;
  /** @example on */
  Status: "on" | "off" | (string & {});
}

export interface OperateSwitchStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of OperateSwitchStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type OperateSwitchStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of OperateSwitchStatus with one of its documented codes. */
export const isOperateSwitchStatusError: ErrorGuard<OperateSwitchStatusErrorCode> = (error) =>
  isCloudError(error, "OperateSwitchStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateSwitchStatus({ RuleId: 900001, Status: "on" });
 * ```
 * @throws CloudError
 */
export const operateSwitchStatus: TypedRoute<
  OperateSwitchStatusInput,
  OperateSwitchStatusOutput,
  OperateSwitchStatusHttp
> = {
  name: "OperateSwitchStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateSwitchStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateSwitchStatus as `client.http` calls it. */
export interface OperateSwitchStatusHttp {
  "/OperateSwitchStatus": {
    post: {
      parameters: {
        query: OperateSwitchStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateSwitchStatusOutput;
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
