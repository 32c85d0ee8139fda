// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DingTalkOnlineTestInput {
  /** @example 2373 */
  Id: number | bigint;
}

export interface DingTalkOnlineTestOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.dingTalkOnlineTest({ Id: 2373 });
 * ```
 * @throws CloudError
 */
export const dingTalkOnlineTest: TypedRoute<
  DingTalkOnlineTestInput,
  DingTalkOnlineTestOutput,
  DingTalkOnlineTestHttp
> = {
  name: "DingTalkOnlineTest",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DingTalkOnlineTest", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DingTalkOnlineTest as `client.http` calls it. */
export interface DingTalkOnlineTestHttp {
  "/DingTalkOnlineTest": {
    post: {
      parameters: {
        query: DingTalkOnlineTestInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DingTalkOnlineTestOutput;
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
