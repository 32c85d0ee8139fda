// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CheckSecurityEventIdInput {
  SecurityEventIds?: string[];
  /** @example 96ad2473-bc60-45ba-ad1c-932e2866**** */
  Uuid: string;
}

export interface CheckSecurityEventIdOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * The documented error codes of CheckSecurityEventId.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CheckSecurityEventIdErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CheckSecurityEventId with one of its documented codes. */
export const isCheckSecurityEventIdError: ErrorGuard<CheckSecurityEventIdErrorCode> = (error) =>
  isCloudError(error, "CheckSecurityEventId", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.checkSecurityEventId({
 *   Uuid: "96ad2473-bc60-45ba-ad1c-932e2866****",
 * });
 * ```
 * @throws CloudError
 */
export const checkSecurityEventId: TypedRoute<
  CheckSecurityEventIdInput,
  CheckSecurityEventIdOutput,
  CheckSecurityEventIdHttp
> = {
  name: "CheckSecurityEventId",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CheckSecurityEventId", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CheckSecurityEventId as `client.http` calls it. */
export interface CheckSecurityEventIdHttp {
  "/CheckSecurityEventId": {
    post: {
      parameters: {
        query: CheckSecurityEventIdInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CheckSecurityEventIdOutput;
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
