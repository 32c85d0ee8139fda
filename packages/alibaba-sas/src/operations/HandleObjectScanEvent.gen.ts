// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface HandleObjectScanEventInput {
  /** @example sha256 */
  BatchType?: string;
  /** @example 81**** */
  EventId?: string;
  EventIdList?: number[];
  /** @example zh */
  Lang?: string;
  /** @example test */
  Remark?: string;
  RuleConditionList?: HandleObjectScanEventInputRuleConditionListItem[];
  /** @example 0 */
  Status?: number;
}

export interface HandleObjectScanEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

export interface HandleObjectScanEventInputRuleConditionListItem {
  /** @example ossKey */
  Key?: string;
  /** @example contains */
  Operate?: string;
  /** @example sshe */
  Value?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.handleObjectScanEvent({
 *   BatchType: "sha256",
 *   EventId: "81****",
 *   Lang: "zh",
 *   Remark: "test",
 *   Status: 0,
 * });
 * ```
 * @throws CloudError
 */
export const handleObjectScanEvent: TypedRoute<
  HandleObjectScanEventInput,
  HandleObjectScanEventOutput,
  HandleObjectScanEventHttp
> = {
  name: "HandleObjectScanEvent",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "HandleObjectScanEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** HandleObjectScanEvent as `client.http` calls it. */
export interface HandleObjectScanEventHttp {
  "/HandleObjectScanEvent": {
    post: {
      parameters: {
        query?: HandleObjectScanEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": HandleObjectScanEventOutput;
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
