// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface InstallAegisForLingjunInput {
  Uuids?: string[];
}

export interface InstallAegisForLingjunOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InvokeTasks?: InstallAegisForLingjunOutputInvokeTasksItem[];
  /** @example true */
  Success?: boolean;
}

export interface InstallAegisForLingjunOutputInvokeTasksItem {
  /** @example t-hz05r677e6w**** */
  InvokeId?: string;
  Uuids?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.installAegisForLingjun();
 * ```
 * @throws CloudError
 */
export const installAegisForLingjun: TypedRoute<
  InstallAegisForLingjunInput,
  InstallAegisForLingjunOutput,
  InstallAegisForLingjunHttp
> = {
  name: "InstallAegisForLingjun",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "InstallAegisForLingjun", "x-acs-version": "2018-12-03" },
  styles: { Uuids: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** InstallAegisForLingjun as `client.http` calls it. */
export interface InstallAegisForLingjunHttp {
  "/InstallAegisForLingjun": {
    post: {
      parameters: {
        query?: InstallAegisForLingjunInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": InstallAegisForLingjunOutput;
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
