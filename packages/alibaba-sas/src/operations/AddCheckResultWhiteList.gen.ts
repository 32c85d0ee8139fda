// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddCheckResultWhiteListInput {
  CheckIds?: (number | bigint)[];
  InstanceIds?: string[];
  /** @example test */
  Remark?: string;
  /** @example WHITE */
  RuleType?: string;
}

export interface AddCheckResultWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: {
    [key: string]: unknown;
  };
  RuleIds?: bigint[];
}

/**
 * The documented error codes of AddCheckResultWhiteList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddCheckResultWhiteListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddCheckResultWhiteList with one of its documented codes. */
export const isAddCheckResultWhiteListError: ErrorGuard<AddCheckResultWhiteListErrorCode> = (error) =>
  isCloudError(error, "AddCheckResultWhiteList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addCheckResultWhiteList({
 *   Remark: "test",
 *   RuleType: "WHITE",
 * });
 * ```
 * @throws CloudError
 */
export const addCheckResultWhiteList: TypedRoute<
  AddCheckResultWhiteListInput,
  AddCheckResultWhiteListOutput,
  AddCheckResultWhiteListHttp
> = {
  name: "AddCheckResultWhiteList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddCheckResultWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["RuleIds", "*"], "bigint"]],
};

/** AddCheckResultWhiteList as `client.http` calls it. */
export interface AddCheckResultWhiteListHttp {
  "/AddCheckResultWhiteList": {
    post: {
      parameters: {
        query?: AddCheckResultWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddCheckResultWhiteListOutput;
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
