// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddUnknownThreatDetectProcessInput {
  EventIdList?: number[];
  ProcessList?: AddUnknownThreatDetectProcessInputProcessListItem[];
  UuidList?: string[];
}

export interface AddUnknownThreatDetectProcessOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  IdList?: AddUnknownThreatDetectProcessOutputIdListItem[];
}

export interface AddUnknownThreatDetectProcessInputProcessListItem {
  /** @example e59b63ae983377f131ab20ec0d****** */
  Md5?: string;
  /** @example /bin/rm */
  ProcessPath?: string;
  /** @example 1330 */
  Remark?: string;
  /** @example f204693a7d2ce99d6c4434e550d985ee1c7be7cb5dd9a76094369af0d2****** */
  Sha256?: string;
}

export interface AddUnknownThreatDetectProcessOutputIdListItem {
  /** @example 92666883 */
  Id?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addUnknownThreatDetectProcess();
 * ```
 * @throws CloudError
 */
export const addUnknownThreatDetectProcess: TypedRoute<
  AddUnknownThreatDetectProcessInput,
  AddUnknownThreatDetectProcessOutput,
  AddUnknownThreatDetectProcessHttp
> = {
  name: "AddUnknownThreatDetectProcess",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddUnknownThreatDetectProcess", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddUnknownThreatDetectProcess as `client.http` calls it. */
export interface AddUnknownThreatDetectProcessHttp {
  "/AddUnknownThreatDetectProcess": {
    post: {
      parameters: {
        query?: AddUnknownThreatDetectProcessInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddUnknownThreatDetectProcessOutput;
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
