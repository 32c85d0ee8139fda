// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteBackupPolicyMachineInput {
  /** @example 11 */
  PolicyId: number | bigint;
  /** @example 2.0.0 */
  PolicyVersion: "1.0.0" | "2.0.0" | (string & {});
  /** @example 083036e9-8411-4a9d-83af-9acbd**** */
  Uuid?: string;
  UuidList?: string[];
}

export interface DeleteBackupPolicyMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of DeleteBackupPolicyMachine.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DeleteBackupPolicyMachineErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DeleteBackupPolicyMachine with one of its documented codes. */
export const isDeleteBackupPolicyMachineError: ErrorGuard<DeleteBackupPolicyMachineErrorCode> = (error) =>
  isCloudError(error, "DeleteBackupPolicyMachine", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteBackupPolicyMachine({
 *   PolicyId: 11,
 *   PolicyVersion: "2.0.0",
 *   Uuid: "083036e9-8411-4a9d-83af-9acbd****",
 * });
 * ```
 * @throws CloudError
 */
export const deleteBackupPolicyMachine: TypedRoute<
  DeleteBackupPolicyMachineInput,
  DeleteBackupPolicyMachineOutput,
  DeleteBackupPolicyMachineHttp
> = {
  name: "DeleteBackupPolicyMachine",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteBackupPolicyMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteBackupPolicyMachine as `client.http` calls it. */
export interface DeleteBackupPolicyMachineHttp {
  "/DeleteBackupPolicyMachine": {
    post: {
      parameters: {
        query: DeleteBackupPolicyMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteBackupPolicyMachineOutput;
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
