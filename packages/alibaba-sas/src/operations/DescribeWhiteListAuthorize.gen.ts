// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWhiteListAuthorizeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 180.119.XX.XX */
  SourceIp?: string;
}

export interface DescribeWhiteListAuthorizeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 3 */
  AvailableAuthorizeNum?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeWhiteListAuthorize({
 *   Lang: "zh",
 *   SourceIp: "180.119.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeWhiteListAuthorize: TypedRoute<
  DescribeWhiteListAuthorizeInput,
  DescribeWhiteListAuthorizeOutput,
  DescribeWhiteListAuthorizeHttp
> = {
  name: "DescribeWhiteListAuthorize",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWhiteListAuthorize", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeWhiteListAuthorize as `client.http` calls it. */
export interface DescribeWhiteListAuthorizeHttp {
  "/DescribeWhiteListAuthorize": {
    post: {
      parameters: {
        query?: DescribeWhiteListAuthorizeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWhiteListAuthorizeOutput;
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
