// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyIdcProbeInput {
  /** @example test */
  IdcName?: string;
  /** @example Hangzhou */
  IdcRegion?: string;
  /** @example 1 */
  IntervalPeriod?: number;
  /** @example 192.168.XX.XX/24 */
  IpSegments?: string;
  /** @example 80 */
  LinuxPort?: string;
  /** @example day */
  PeriodUnit?: "day" | "hour" | (string & {});
  /** @example 1 */
  Status?: 0 | 1 | (number & {});
  /** @example 5b6d4072118f487094199cedf90c****,f6310b7976144639867beea2f346**** */
  Uuids: string;
  /** @example 40 */
  WinPort?: string;
}

export interface ModifyIdcProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyIdcProbe({
 *   IdcName: "test",
 *   IdcRegion: "Hangzhou",
 *   IntervalPeriod: 1,
 *   IpSegments: "192.168.XX.XX/24",
 *   LinuxPort: "80",
 *   PeriodUnit: "day",
 *   Status: 1,
 *   Uuids: "5b6d4072118f487094199cedf90c****,f6310b7976144639867beea2f346****",
 *   WinPort: "40",
 * });
 * ```
 * @throws CloudError
 */
export const modifyIdcProbe: TypedRoute<ModifyIdcProbeInput, ModifyIdcProbeOutput, ModifyIdcProbeHttp> = {
  name: "ModifyIdcProbe",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyIdcProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyIdcProbe as `client.http` calls it. */
export interface ModifyIdcProbeHttp {
  "/ModifyIdcProbe": {
    post: {
      parameters: {
        query: ModifyIdcProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyIdcProbeOutput;
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
