// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdatePostPaidBindRelInput {
  /** @example 1 */
  AutoBind?: 0 | 1 | (number & {});
  /** @example 3 */
  AutoBindVersion?: 1 | 3 | 5 | 6 | 7 | (number & {});
  BindAction?: UpdatePostPaidBindRelInputBindActionItem[];
  /** @example false */
  UpdateIfNecessary?: boolean;
}

export interface UpdatePostPaidBindRelOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 2
   */
  BindCount?: number;
  /** @example 0 */
  ResultCode?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | -1 | (number & {});
}

export interface UpdatePostPaidBindRelInputBindActionItem {
  /** @example true */
  BindAll?: boolean;
  UuidList?: string[];
  /** @example 3 */
  Version?: "1" | "3" | "5" | "6" | "7" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs, policies; 2026-08-22): no payload.
 *
 * Permission: `yundun-sas:UpdatePostPaidBindRel`. Not known to be safe to repeat: `{ idempotent: true }` at a
 * call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updatePostPaidBindRel({
 *   AutoBind: 1,
 *   AutoBindVersion: 3,
 *   UpdateIfNecessary: false,
 * });
 * ```
 * @throws CloudError
 */
export const updatePostPaidBindRel: TypedRoute<
  UpdatePostPaidBindRelInput,
  UpdatePostPaidBindRelOutput,
  UpdatePostPaidBindRelHttp
> = {
  name: "UpdatePostPaidBindRel",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdatePostPaidBindRel", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdatePostPaidBindRel as `client.http` calls it. */
export interface UpdatePostPaidBindRelHttp {
  "/UpdatePostPaidBindRel": {
    post: {
      parameters: {
        query?: UpdatePostPaidBindRelInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdatePostPaidBindRelOutput;
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
