// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeVolDingdingMessageInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface DescribeVolDingdingMessageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example https://www.wikihow.com/images_en/thumb/4/48/Get-the-URL-for-Pictures-Step-4-Version-4.jpg/v4-728px-Get-the-URL-for-Pictures-Step-4-Version-4.jpg.webp
   */
  DingdingUrl?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeVolDingdingMessage({
 *   Lang: "zh",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeVolDingdingMessage: TypedRoute<
  DescribeVolDingdingMessageInput,
  DescribeVolDingdingMessageOutput,
  DescribeVolDingdingMessageHttp
> = {
  name: "DescribeVolDingdingMessage",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeVolDingdingMessage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeVolDingdingMessage as `client.http` calls it. */
export interface DescribeVolDingdingMessageHttp {
  "/DescribeVolDingdingMessage": {
    post: {
      parameters: {
        query?: DescribeVolDingdingMessageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeVolDingdingMessageOutput;
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
