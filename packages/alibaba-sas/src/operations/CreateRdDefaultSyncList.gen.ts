// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateRdDefaultSyncListInput {
  /** @example fd-BwoXuf****,fd-CFamY7**** */
  FolderIds?: string;
}

export interface CreateRdDefaultSyncListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createRdDefaultSyncList({
 *   FolderIds: "fd-BwoXuf****,fd-CFamY7****",
 * });
 * ```
 * @throws CloudError
 */
export const createRdDefaultSyncList: TypedRoute<
  CreateRdDefaultSyncListInput,
  CreateRdDefaultSyncListOutput,
  CreateRdDefaultSyncListHttp
> = {
  name: "CreateRdDefaultSyncList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateRdDefaultSyncList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateRdDefaultSyncList as `client.http` calls it. */
export interface CreateRdDefaultSyncListHttp {
  "/CreateRdDefaultSyncList": {
    post: {
      parameters: {
        query?: CreateRdDefaultSyncListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateRdDefaultSyncListOutput;
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
