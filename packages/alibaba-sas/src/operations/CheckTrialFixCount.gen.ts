// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CheckTrialFixCountInput {
  /**
   * @example [{\\"name\\":\\"oval:com.redhat.rhsa:def:20192143\\",\\"uuid\\":\\"80ee3226-1f96-4da0-a3ed-55c104e2****\\",\\"tag\\":\\"oval\\"}]
   */
  Info?: string;
  /** @example cve */
  Type: "cve" | "sys" | "cms" | (string & {});
  Uuids?: string[];
  VulNames?: string[];
}

export interface CheckTrialFixCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  CanFix?: boolean;
  /** @example 10 */
  ExpendCount?: number;
  /** @example 0 */
  RemainCount?: number;
  /** @example 10 */
  RepairedCount?: number;
  /** @example true */
  isTrial?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.checkTrialFixCount({
 *   Info:
 *     '[{\\\\"name\\\\":\\\\"oval:com.redhat.rhsa:def:20192143\\\\",\\\\"uuid\\\\":\\\\"80ee3226-1f96-4da0-a3ed-55c104e2****\\\\",\\\\"tag\\\\":\\\\"oval\\\\"}]',
 *   Type: "cve",
 * });
 * ```
 * @throws CloudError
 */
export const checkTrialFixCount: TypedRoute<
  CheckTrialFixCountInput,
  CheckTrialFixCountOutput,
  CheckTrialFixCountHttp
> = {
  name: "CheckTrialFixCount",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CheckTrialFixCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CheckTrialFixCount as `client.http` calls it. */
export interface CheckTrialFixCountHttp {
  "/CheckTrialFixCount": {
    post: {
      parameters: {
        query: CheckTrialFixCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CheckTrialFixCountOutput;
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
