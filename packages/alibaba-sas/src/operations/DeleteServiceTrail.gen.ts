// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteServiceTrailInput {
  /** @example cn-hangzhou */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
}

export interface DeleteServiceTrailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteServiceTrail.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DeleteServiceTrailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteServiceTrail with one of its documented codes. */
export const isDeleteServiceTrailError: ErrorGuard<DeleteServiceTrailErrorCode> = (error) =>
  isCloudError(error, "DeleteServiceTrail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteServiceTrail({ RegionId: "cn-hangzhou" });
 * ```
 * @throws CloudError
 */
export const deleteServiceTrail: TypedRoute<
  DeleteServiceTrailInput,
  DeleteServiceTrailOutput,
  DeleteServiceTrailHttp
> = {
  name: "DeleteServiceTrail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteServiceTrail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteServiceTrail as `client.http` calls it. */
export interface DeleteServiceTrailHttp {
  "/DeleteServiceTrail": {
    post: {
      parameters: {
        query?: DeleteServiceTrailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteServiceTrailOutput;
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
