// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyUsageTopInput {
  /** @example port */
  Type: "port" | "process" | "software" | "user" | "sca" | (string & {});
}

export interface DescribePropertyUsageTopOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 5 */
  ItemCount?: number;
  TopStatisticItems?: DescribePropertyUsageTopOutputTopStatisticItemsItem[];
  /** @example sca */
  Type?: "port" | "process" | "software" | "user" | "sca" | (string & {});
}

export interface DescribePropertyUsageTopOutputTopStatisticItemsItem {
  /** @example 1 */
  Count?: number;
  /** @example openssl */
  Name?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePropertyUsageTop({ Type: "port" });
 * ```
 * @throws CloudError
 */
export const describePropertyUsageTop: TypedRoute<
  DescribePropertyUsageTopInput,
  DescribePropertyUsageTopOutput,
  DescribePropertyUsageTopHttp
> = {
  name: "DescribePropertyUsageTop",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyUsageTop", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribePropertyUsageTop as `client.http` calls it. */
export interface DescribePropertyUsageTopHttp {
  "/DescribePropertyUsageTop": {
    post: {
      parameters: {
        query: DescribePropertyUsageTopInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyUsageTopOutput;
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
