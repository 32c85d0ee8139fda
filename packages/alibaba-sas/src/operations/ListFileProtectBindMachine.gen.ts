// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListFileProtectBindMachineInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
}

export interface ListFileProtectBindMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: string[];
  PageInfo?: ListFileProtectBindMachineOutputPageInfo;
}

export interface ListFileProtectBindMachineOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 69 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of CurrentPage,
 * PageSize, PageInfo.Count and 1 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listFileProtectBindMachine({
 *   CurrentPage: 1,
 *   PageSize: 10,
 * });
 * ```
 * @throws CloudError
 */
export const listFileProtectBindMachine: TypedRoute<
  ListFileProtectBindMachineInput,
  ListFileProtectBindMachineOutput,
  ListFileProtectBindMachineHttp
> = {
  name: "ListFileProtectBindMachine",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListFileProtectBindMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListFileProtectBindMachine as `client.http` calls it. */
export interface ListFileProtectBindMachineHttp {
  "/ListFileProtectBindMachine": {
    get: {
      parameters: {
        query?: ListFileProtectBindMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListFileProtectBindMachineOutput;
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
