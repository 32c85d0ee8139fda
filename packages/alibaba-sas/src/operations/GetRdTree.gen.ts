// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetRdTreeInput = {};

export interface GetRdTreeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetRdTreeOutputData;
}

export interface GetRdTreeOutputData {
  Children?: unknown[];
  /** @example fd-CGA73I**** */
  FolderId?: string;
  /** @example Root */
  FolderName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getRdTree();
 * ```
 * @throws CloudError
 */
export const getRdTree: TypedRoute<GetRdTreeInput, GetRdTreeOutput, GetRdTreeHttp> = {
  name: "GetRdTree",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetRdTree", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetRdTree as `client.http` calls it. */
export interface GetRdTreeHttp {
  "/GetRdTree": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetRdTreeOutput;
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
