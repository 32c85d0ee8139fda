// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface HandleSimilarMaliciousFilesInput {
  /** @example 123 */
  EventId: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example ignore */
  Operation: string;
  /** @example agentless */
  ScanRange?: string;
  /** @example same_file_md5 */
  Scenario?: string;
}

export interface HandleSimilarMaliciousFilesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  Data?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.handleSimilarMaliciousFiles({
 *   EventId: 123,
 *   Lang: "zh",
 *   Operation: "ignore",
 *   ScanRange: "agentless",
 *   Scenario: "same_file_md5",
 * });
 * ```
 * @throws CloudError
 */
export const handleSimilarMaliciousFiles: TypedRoute<
  HandleSimilarMaliciousFilesInput,
  HandleSimilarMaliciousFilesOutput,
  HandleSimilarMaliciousFilesHttp
> = {
  name: "HandleSimilarMaliciousFiles",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "HandleSimilarMaliciousFiles", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** HandleSimilarMaliciousFiles as `client.http` calls it. */
export interface HandleSimilarMaliciousFilesHttp {
  "/HandleSimilarMaliciousFiles": {
    post: {
      parameters: {
        query: HandleSimilarMaliciousFilesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": HandleSimilarMaliciousFilesOutput;
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
