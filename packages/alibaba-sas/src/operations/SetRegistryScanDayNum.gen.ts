// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetRegistryScanDayNumInput {
  /** @example 1 */
  ScanDayNum: number;
}

export interface SetRegistryScanDayNumOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of SetRegistryScanDayNum.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SetRegistryScanDayNumErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SetRegistryScanDayNum with one of its documented codes. */
export const isSetRegistryScanDayNumError: ErrorGuard<SetRegistryScanDayNumErrorCode> = (error) =>
  isCloudError(error, "SetRegistryScanDayNum", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setRegistryScanDayNum({ ScanDayNum: 1 });
 * ```
 * @throws CloudError
 */
export const setRegistryScanDayNum: TypedRoute<
  SetRegistryScanDayNumInput,
  SetRegistryScanDayNumOutput,
  SetRegistryScanDayNumHttp
> = {
  name: "SetRegistryScanDayNum",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetRegistryScanDayNum", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SetRegistryScanDayNum as `client.http` calls it. */
export interface SetRegistryScanDayNumHttp {
  "/SetRegistryScanDayNum": {
    post: {
      parameters: {
        query: SetRegistryScanDayNumInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetRegistryScanDayNumOutput;
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
