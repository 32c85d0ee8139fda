// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateServiceLinkedRoleInput {
  /** @example AliyunServiceRoleForSas */
  ServiceLinkedRole?: "AliyunServiceRoleForSas" | "AliyunServiceRoleForSasCspm" | (string & {});
}

export interface CreateServiceLinkedRoleOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateServiceLinkedRole.
 *
 * - `NoPermission` (HTTP 400)
 * - `NoPermission.RAM.SlrCreate` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type CreateServiceLinkedRoleErrorCode = "NoPermission" | "NoPermission.RAM.SlrCreate" | "ServerError";

/** Whether `error` is a failure of CreateServiceLinkedRole with one of its documented codes. */
export const isCreateServiceLinkedRoleError: ErrorGuard<CreateServiceLinkedRoleErrorCode> = (error) =>
  isCloudError(error, "CreateServiceLinkedRole", ["NoPermission", "NoPermission.RAM.SlrCreate", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createServiceLinkedRole({
 *   ServiceLinkedRole: "AliyunServiceRoleForSas",
 * });
 * ```
 * @throws CloudError
 */
export const createServiceLinkedRole: TypedRoute<
  CreateServiceLinkedRoleInput,
  CreateServiceLinkedRoleOutput,
  CreateServiceLinkedRoleHttp
> = {
  name: "CreateServiceLinkedRole",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateServiceLinkedRole", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateServiceLinkedRole as `client.http` calls it. */
export interface CreateServiceLinkedRoleHttp {
  "/CreateServiceLinkedRole": {
    post: {
      parameters: {
        query?: CreateServiceLinkedRoleInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateServiceLinkedRoleOutput;
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
