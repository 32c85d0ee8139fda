// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyProcessWhiteListInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 001d7f68c3b44147988f0dc81192**** */
  Md5s: string;
  /** @example 173.128.XX.XX */
  SourceIp?: string;
  /** @example 1 */
  Status: 1 | 2 | (number & {});
  /** @example 1 */
  StrategyId: number | bigint;
}

export interface ModifyProcessWhiteListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyProcessWhiteList({
 *   Lang: "zh",
 *   Md5s: "001d7f68c3b44147988f0dc81192****",
 *   SourceIp: "173.128.XX.XX",
 *   Status: 1,
 *   StrategyId: 1,
 * });
 * ```
 * @throws CloudError
 */
export const modifyProcessWhiteList: TypedRoute<
  ModifyProcessWhiteListInput,
  ModifyProcessWhiteListOutput,
  ModifyProcessWhiteListHttp
> = {
  name: "ModifyProcessWhiteList",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyProcessWhiteList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyProcessWhiteList as `client.http` calls it. */
export interface ModifyProcessWhiteListHttp {
  "/ModifyProcessWhiteList": {
    post: {
      parameters: {
        query: ModifyProcessWhiteListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyProcessWhiteListOutput;
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
