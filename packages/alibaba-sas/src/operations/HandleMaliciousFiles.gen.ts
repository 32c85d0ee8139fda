// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface HandleMaliciousFilesInput {
  FileIdList?: number[];
  /** @example addWhitelist */
  Operation?: string;
}

export interface HandleMaliciousFilesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.handleMaliciousFiles({ Operation: "addWhitelist" });
 * ```
 * @throws CloudError
 */
export const handleMaliciousFiles: TypedRoute<
  HandleMaliciousFilesInput,
  HandleMaliciousFilesOutput,
  HandleMaliciousFilesHttp
> = {
  name: "HandleMaliciousFiles",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "HandleMaliciousFiles", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** HandleMaliciousFiles as `client.http` calls it. */
export interface HandleMaliciousFilesHttp {
  "/HandleMaliciousFiles": {
    post: {
      parameters: {
        query?: HandleMaliciousFilesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": HandleMaliciousFilesOutput;
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
