// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAegisForLingjunStatusInput {
  Uuids?: string[];
}

export interface ListAegisForLingjunStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  InvokeTasks?: ListAegisForLingjunStatusOutputInvokeTasksItem[];
  /** @example true */
  Success?: boolean;
}

export interface ListAegisForLingjunStatusOutputInvokeTasksItem {
  /** @example t-bj05dlbzple**** */
  InvokeId?: string;
  /** @example success */
  Result?: string;
  /** @example 1 */
  Status?: 1 | 0 | (number & {});
  /** @example inet-8e3fbd56-122c-4011-b692-4d048076**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAegisForLingjunStatus();
 * ```
 * @throws CloudError
 */
export const listAegisForLingjunStatus: TypedRoute<
  ListAegisForLingjunStatusInput,
  ListAegisForLingjunStatusOutput,
  ListAegisForLingjunStatusHttp
> = {
  name: "ListAegisForLingjunStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAegisForLingjunStatus", "x-acs-version": "2018-12-03" },
  styles: { Uuids: "json" },
  rest: "query",
  idempotent: false,
  style: writeStyles,
};

/** ListAegisForLingjunStatus as `client.http` calls it. */
export interface ListAegisForLingjunStatusHttp {
  "/ListAegisForLingjunStatus": {
    post: {
      parameters: {
        query?: ListAegisForLingjunStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAegisForLingjunStatusOutput;
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
