// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyTagWithUuidInput {
  /** @example ecs */
  MachineTypes?: "ecs" | "cloud_product" | (string & {});
  /** @example 3897941 */
  TagId?: string;
  /** @example ac,ad */
  TagList: string;
  /** @example [{"target":"inet-7c676676-06fa-432e-90fb-b802e5d6****","targetType":"uuid","flag":"add"}] */
  Target?: string;
  /** @example e2737dc3-78f4-4653-a986-dc5fad4b****,c189f0e3-df22-42d5-a73d-02c05667**** */
  UuidList?: string;
}

export interface ModifyTagWithUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyTagWithUuid.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyTagWithUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyTagWithUuid with one of its documented codes. */
export const isModifyTagWithUuidError: ErrorGuard<ModifyTagWithUuidErrorCode> = (error) =>
  isCloudError(error, "ModifyTagWithUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyTagWithUuid({
 *   MachineTypes: "ecs",
 *   TagId: "3897941",
 *   TagList: "ac,ad",
 *   Target: '[{"target":"inet-7c676676-06fa-432e-90fb-b802e5d6****","targetType":"uuid","flag":"add"}]',
 *   UuidList: "e2737dc3-78f4-4653-a986-dc5fad4b****,c189f0e3-df22-42d5-a73d-02c05667****",
 * });
 * ```
 * @throws CloudError
 */
export const modifyTagWithUuid: TypedRoute<ModifyTagWithUuidInput, ModifyTagWithUuidOutput, ModifyTagWithUuidHttp> = {
  name: "ModifyTagWithUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyTagWithUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyTagWithUuid as `client.http` calls it. */
export interface ModifyTagWithUuidHttp {
  "/ModifyTagWithUuid": {
    post: {
      parameters: {
        query: ModifyTagWithUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyTagWithUuidOutput;
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
