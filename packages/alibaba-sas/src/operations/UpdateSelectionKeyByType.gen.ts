// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateSelectionKeyByTypeInput {
  /** @example VIRUS_SCAN_CYCLE_CONFIG */
  BusinessType?: "VIRUS_SCAN_CYCLE_CONFIG" | "VIRUS_SCAN_ONCE_TASK" | (string & {});
  /** @example 614d179e-4776-4939-a04a-d842ce64**** */
  SelectionKey?: string;
}

export interface UpdateSelectionKeyByTypeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateSelectionKeyByType.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateSelectionKeyByTypeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateSelectionKeyByType with one of its documented codes. */
export const isUpdateSelectionKeyByTypeError: ErrorGuard<UpdateSelectionKeyByTypeErrorCode> = (error) =>
  isCloudError(error, "UpdateSelectionKeyByType", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Permission: `yundun-sas:UpdateSelectionKeyByType`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateSelectionKeyByType({
 *   BusinessType: "VIRUS_SCAN_CYCLE_CONFIG",
 *   SelectionKey: "614d179e-4776-4939-a04a-d842ce64****",
 * });
 * ```
 * @throws CloudError
 */
export const updateSelectionKeyByType: TypedRoute<
  UpdateSelectionKeyByTypeInput,
  UpdateSelectionKeyByTypeOutput,
  UpdateSelectionKeyByTypeHttp
> = {
  name: "UpdateSelectionKeyByType",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateSelectionKeyByType", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateSelectionKeyByType as `client.http` calls it. */
export interface UpdateSelectionKeyByTypeHttp {
  "/UpdateSelectionKeyByType": {
    post: {
      parameters: {
        query?: UpdateSelectionKeyByTypeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateSelectionKeyByTypeOutput;
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
