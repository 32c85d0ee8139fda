// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateUnknownThreatDetectProcessInput {
  /** @example 2026011210040602108912721603151374234 */
  ProcessId?: string;
  /** @example remark */
  Remark?: string;
}

export interface UpdateUnknownThreatDetectProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateUnknownThreatDetectProcess({
 *   ProcessId: "2026011210040602108912721603151374234",
 *   Remark: "remark",
 * });
 * ```
 * @throws CloudError
 */
export const updateUnknownThreatDetectProcess: TypedRoute<
  UpdateUnknownThreatDetectProcessInput,
  UpdateUnknownThreatDetectProcessOutput,
  UpdateUnknownThreatDetectProcessHttp
> = {
  name: "UpdateUnknownThreatDetectProcess",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateUnknownThreatDetectProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateUnknownThreatDetectProcess as `client.http` calls it. */
export interface UpdateUnknownThreatDetectProcessHttp {
  "/UpdateUnknownThreatDetectProcess": {
    post: {
      parameters: {
        query?: UpdateUnknownThreatDetectProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateUnknownThreatDetectProcessOutput;
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
