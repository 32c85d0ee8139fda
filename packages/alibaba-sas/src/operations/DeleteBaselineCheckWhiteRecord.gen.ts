// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DeleteBaselineCheckWhiteRecordInput {
  CheckIds?: (number | bigint)[];
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  RecordIds?: (number | bigint)[];
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
}

export interface DeleteBaselineCheckWhiteRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteBaselineCheckWhiteRecord({
 *   Lang: "zh",
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const deleteBaselineCheckWhiteRecord: TypedRoute<
  DeleteBaselineCheckWhiteRecordInput,
  DeleteBaselineCheckWhiteRecordOutput,
  DeleteBaselineCheckWhiteRecordHttp
> = {
  name: "DeleteBaselineCheckWhiteRecord",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DeleteBaselineCheckWhiteRecord", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DeleteBaselineCheckWhiteRecord as `client.http` calls it. */
export interface DeleteBaselineCheckWhiteRecordHttp {
  "/DeleteBaselineCheckWhiteRecord": {
    post: {
      parameters: {
        query?: DeleteBaselineCheckWhiteRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteBaselineCheckWhiteRecordOutput;
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
