// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDefaultKeyInfoInput {
  /** @example 58.246.73.*** */
  SourceIp?: string;
}

export interface DescribeDefaultKeyInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  DomainList?: string[];
  /** @example ****技术股份有限公司 */
  Names?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDefaultKeyInfo({ SourceIp: "58.246.73.***" });
 * ```
 * @throws CloudError
 */
export const describeDefaultKeyInfo: TypedRoute<
  DescribeDefaultKeyInfoInput,
  DescribeDefaultKeyInfoOutput,
  DescribeDefaultKeyInfoHttp
> = {
  name: "DescribeDefaultKeyInfo",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDefaultKeyInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDefaultKeyInfo as `client.http` calls it. */
export interface DescribeDefaultKeyInfoHttp {
  "/DescribeDefaultKeyInfo": {
    post: {
      parameters: {
        query?: DescribeDefaultKeyInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDefaultKeyInfoOutput;
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
