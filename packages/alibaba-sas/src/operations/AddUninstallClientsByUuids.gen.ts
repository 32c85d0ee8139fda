// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddUninstallClientsByUuidsInput {
  /** @example init */
  CallMethod?: string;
  /** @example reinstall */
  Feedback?: string;
  /** @example cn-hangzhou */
  Region?: string;
  /** @example 1.2.XXX.XXX */
  SourceIp?: string;
  /** @example inet-183707ae-3bdf-4db0-b771-3e9962bf****,inet-49dceccc-4f01-469b-8411-2416ea12**** */
  Uuids: string;
}

export interface AddUninstallClientsByUuidsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddUninstallClientsByUuids.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddUninstallClientsByUuidsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddUninstallClientsByUuids with one of its documented codes. */
export const isAddUninstallClientsByUuidsError: ErrorGuard<AddUninstallClientsByUuidsErrorCode> = (error) =>
  isCloudError(error, "AddUninstallClientsByUuids", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:AddUninstallClientsByUuids`. Not known to be safe to repeat: `{ idempotent: true }` at
 * a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addUninstallClientsByUuids({
 *   CallMethod: "init",
 *   Feedback: "reinstall",
 *   Region: "cn-hangzhou",
 *   SourceIp: "1.2.XXX.XXX",
 *   Uuids: "inet-183707ae-3bdf-4db0-b771-3e9962bf****,inet-49dceccc-4f01-469b-8411-2416ea12****",
 * });
 * ```
 * @throws CloudError
 */
export const addUninstallClientsByUuids: TypedRoute<
  AddUninstallClientsByUuidsInput,
  AddUninstallClientsByUuidsOutput,
  AddUninstallClientsByUuidsHttp
> = {
  name: "AddUninstallClientsByUuids",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddUninstallClientsByUuids", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddUninstallClientsByUuids as `client.http` calls it. */
export interface AddUninstallClientsByUuidsHttp {
  "/AddUninstallClientsByUuids": {
    post: {
      parameters: {
        query: AddUninstallClientsByUuidsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddUninstallClientsByUuidsOutput;
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
