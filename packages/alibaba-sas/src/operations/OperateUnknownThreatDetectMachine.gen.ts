// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface OperateUnknownThreatDetectMachineInput {
  /** @example restart_study */
  OperateType?: string;
  /** @example monitoring */
  Status?: string;
  UuidList?: string[];
}

export interface OperateUnknownThreatDetectMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.operateUnknownThreatDetectMachine({
 *   OperateType: "restart_study",
 *   Status: "monitoring",
 * });
 * ```
 * @throws CloudError
 */
export const operateUnknownThreatDetectMachine: TypedRoute<
  OperateUnknownThreatDetectMachineInput,
  OperateUnknownThreatDetectMachineOutput,
  OperateUnknownThreatDetectMachineHttp
> = {
  name: "OperateUnknownThreatDetectMachine",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "OperateUnknownThreatDetectMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** OperateUnknownThreatDetectMachine as `client.http` calls it. */
export interface OperateUnknownThreatDetectMachineHttp {
  "/OperateUnknownThreatDetectMachine": {
    post: {
      parameters: {
        query?: OperateUnknownThreatDetectMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": OperateUnknownThreatDetectMachineOutput;
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
