// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface RebootMachineInput {
  /** @example 7151f27e-1d51-4e98-a540-8936a**** */
  Uuid: string;
}

export interface RebootMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of RebootMachine.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type RebootMachineErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of RebootMachine with one of its documented codes. */
export const isRebootMachineError: ErrorGuard<RebootMachineErrorCode> = (error) =>
  isCloudError(error, "RebootMachine", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.rebootMachine({
 *   Uuid: "7151f27e-1d51-4e98-a540-8936a****",
 * });
 * ```
 * @throws CloudError
 */
export const rebootMachine: TypedRoute<RebootMachineInput, RebootMachineOutput, RebootMachineHttp> = {
  name: "RebootMachine",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "RebootMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** RebootMachine as `client.http` calls it. */
export interface RebootMachineHttp {
  "/RebootMachine": {
    post: {
      parameters: {
        query: RebootMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": RebootMachineOutput;
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
