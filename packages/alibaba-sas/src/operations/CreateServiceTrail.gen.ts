// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateServiceTrailInput {
  /** @example cn-hangzhou */
  RegionId?: "cn-hangzhou" | "ap-southeast-1" | (string & {});
}

export interface CreateServiceTrailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateServiceTrail.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type CreateServiceTrailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateServiceTrail with one of its documented codes. */
export const isCreateServiceTrailError: ErrorGuard<CreateServiceTrailErrorCode> = (error) =>
  isCloudError(error, "CreateServiceTrail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createServiceTrail({ RegionId: "cn-hangzhou" });
 * ```
 * @throws CloudError
 */
export const createServiceTrail: TypedRoute<
  CreateServiceTrailInput,
  CreateServiceTrailOutput,
  CreateServiceTrailHttp
> = {
  name: "CreateServiceTrail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateServiceTrail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateServiceTrail as `client.http` calls it. */
export interface CreateServiceTrailHttp {
  "/CreateServiceTrail": {
    post: {
      parameters: {
        query?: CreateServiceTrailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateServiceTrailOutput;
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
