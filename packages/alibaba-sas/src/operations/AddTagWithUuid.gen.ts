// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddTagWithUuidInput {
  /** @example InternetIp */
  TagName: string;
  /** @example 71f5313e-4355-4c59-86d1-557dda7b****,71f5313e-4355-4c59-86d1-557dda7b**** */
  UuidList?: string;
}

export interface AddTagWithUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of AddTagWithUuid.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddTagWithUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddTagWithUuid with one of its documented codes. */
export const isAddTagWithUuidError: ErrorGuard<AddTagWithUuidErrorCode> = (error) =>
  isCloudError(error, "AddTagWithUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addTagWithUuid({
 *   TagName: "InternetIp",
 *   UuidList: "71f5313e-4355-4c59-86d1-557dda7b****,71f5313e-4355-4c59-86d1-557dda7b****",
 * });
 * ```
 * @throws CloudError
 */
export const addTagWithUuid: TypedRoute<AddTagWithUuidInput, AddTagWithUuidOutput, AddTagWithUuidHttp> = {
  name: "AddTagWithUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddTagWithUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddTagWithUuid as `client.http` calls it. */
export interface AddTagWithUuidHttp {
  "/AddTagWithUuid": {
    post: {
      parameters: {
        query: AddTagWithUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddTagWithUuidOutput;
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
