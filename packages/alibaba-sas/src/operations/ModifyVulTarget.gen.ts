// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyVulTargetInput {
  /** @example {\\"vulType\\":\\"sys\\"} */
  Config?: string;
  /**
   * @example [{\\"target\\": \\"9cd5c684-7201-4de5-ad2c-cea89a5e****\\", \\"targetType\\": \\"uuid\\", \\"flag\\":
   * \\"add\\"}]
   */
  Target?: string;
}

export interface ModifyVulTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyVulTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyVulTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyVulTarget with one of its documented codes. */
export const isModifyVulTargetError: ErrorGuard<ModifyVulTargetErrorCode> = (error) =>
  isCloudError(error, "ModifyVulTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyVulTarget({
 *   Config: '{\\\\"vulType\\\\":\\\\"sys\\\\"}',
 *   Target:
 *     '[{\\\\"target\\\\": \\\\"9cd5c684-7201-4de5-ad2c-cea89a5e****\\\\", \\\\"targetType\\\\": \\\\"uuid\\\\", \\\\"flag\\\\": \\\\"add\\\\"}]',
 * });
 * ```
 * @throws CloudError
 */
export const modifyVulTarget: TypedRoute<ModifyVulTargetInput, ModifyVulTargetOutput, ModifyVulTargetHttp> = {
  name: "ModifyVulTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyVulTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyVulTarget as `client.http` calls it. */
export interface ModifyVulTargetHttp {
  "/ModifyVulTarget": {
    post: {
      parameters: {
        query?: ModifyVulTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyVulTargetOutput;
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
