// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyClusterCnnfStatusUserConfirmInput {
  ClusterIds?: string[];
  /** @example true */
  UserConfirm?: boolean;
}

export interface ModifyClusterCnnfStatusUserConfirmOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyClusterCnnfStatusUserConfirm.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyClusterCnnfStatusUserConfirmErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyClusterCnnfStatusUserConfirm with one of its documented codes. */
export const isModifyClusterCnnfStatusUserConfirmError: ErrorGuard<ModifyClusterCnnfStatusUserConfirmErrorCode> = (
  error,
) => isCloudError(error, "ModifyClusterCnnfStatusUserConfirm", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyClusterCnnfStatusUserConfirm({ UserConfirm: true });
 * ```
 * @throws CloudError
 */
export const modifyClusterCnnfStatusUserConfirm: TypedRoute<
  ModifyClusterCnnfStatusUserConfirmInput,
  ModifyClusterCnnfStatusUserConfirmOutput,
  ModifyClusterCnnfStatusUserConfirmHttp
> = {
  name: "ModifyClusterCnnfStatusUserConfirm",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyClusterCnnfStatusUserConfirm", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyClusterCnnfStatusUserConfirm as `client.http` calls it. */
export interface ModifyClusterCnnfStatusUserConfirmHttp {
  "/ModifyClusterCnnfStatusUserConfirm": {
    post: {
      parameters: {
        query?: ModifyClusterCnnfStatusUserConfirmInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyClusterCnnfStatusUserConfirmOutput;
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
