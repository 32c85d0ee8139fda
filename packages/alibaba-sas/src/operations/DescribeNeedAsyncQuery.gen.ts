// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeNeedAsyncQueryInput {
  /** @example suspicious */
  Type: string;
}

export interface DescribeNeedAsyncQueryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeNeedAsyncQuery({ Type: "suspicious" });
 * ```
 * @throws CloudError
 */
export const describeNeedAsyncQuery: TypedRoute<
  DescribeNeedAsyncQueryInput,
  DescribeNeedAsyncQueryOutput,
  DescribeNeedAsyncQueryHttp
> = {
  name: "DescribeNeedAsyncQuery",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeNeedAsyncQuery", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeNeedAsyncQuery as `client.http` calls it. */
export interface DescribeNeedAsyncQueryHttp {
  "/DescribeNeedAsyncQuery": {
    post: {
      parameters: {
        query: DescribeNeedAsyncQueryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeNeedAsyncQueryOutput;
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
