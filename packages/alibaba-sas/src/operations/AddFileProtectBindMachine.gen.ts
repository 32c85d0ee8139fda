// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddFileProtectBindMachineInput {
  AlertUuids?: string[];
  BlockUuids?: string[];
  NoneUuids?: string[];
}

export interface AddFileProtectBindMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addFileProtectBindMachine();
 * ```
 * @throws CloudError
 */
export const addFileProtectBindMachine: TypedRoute<
  AddFileProtectBindMachineInput,
  AddFileProtectBindMachineOutput,
  AddFileProtectBindMachineHttp
> = {
  name: "AddFileProtectBindMachine",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddFileProtectBindMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddFileProtectBindMachine as `client.http` calls it. */
export interface AddFileProtectBindMachineHttp {
  "/AddFileProtectBindMachine": {
    post: {
      parameters: {
        query?: AddFileProtectBindMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddFileProtectBindMachineOutput;
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
