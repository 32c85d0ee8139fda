// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddIdcProbeInput {
  /** @example test */
  IdcName: string;
  /** @example Hangzhou */
  IdcRegion: string;
  /** @example 1 */
  IntervalPeriod: number;
  /** @example 192.168.XX.XX/24 */
  IpSegments: string;
  /** @example 40 */
  LinuxPort: string;
  /** @example day */
  PeriodUnit: "day" | "hour" | (string & {});
  /** @example 076a446d-df7d-424c-bdc5-bb5dc7f1**** */
  Uuids: string;
  /** @example 40 */
  WinPort: string;
}

export interface AddIdcProbeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AddIdcProbeFailedList?: AddIdcProbeOutputAddIdcProbeFailedListItem[];
  /** @example 1 */
  Count?: string;
}

export interface AddIdcProbeOutputAddIdcProbeFailedListItem {
  /** @example The ResourceDirectoryId is invalid. */
  ErrorMsg?: string;
  /** @example test */
  IdcName?: string;
  /** @example Hangzhou */
  IdcRegion?: string;
  /** @example sas-yqcl2ck3**** */
  InstanceId?: string;
  /** @example gl-sms-01 */
  InstanceName?: string;
  /** @example 95.214.XXX.XXX */
  InternetIp?: string;
  /** @example 172.29.XXX.XXX */
  IntranetIp?: string;
  /** @example 192.168.XX.XX/24 */
  IpSegments?: string;
  /** @example 076a446d-df7d-424c-bdc5-bb5dc7f1**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addIdcProbe({
 *   IdcName: "test",
 *   IdcRegion: "Hangzhou",
 *   IntervalPeriod: 1,
 *   IpSegments: "192.168.XX.XX/24",
 *   LinuxPort: "40",
 *   PeriodUnit: "day",
 *   Uuids: "076a446d-df7d-424c-bdc5-bb5dc7f1****",
 *   WinPort: "40",
 * });
 * ```
 * @throws CloudError
 */
export const addIdcProbe: TypedRoute<AddIdcProbeInput, AddIdcProbeOutput, AddIdcProbeHttp> = {
  name: "AddIdcProbe",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddIdcProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** AddIdcProbe as `client.http` calls it. */
export interface AddIdcProbeHttp {
  "/AddIdcProbe": {
    post: {
      parameters: {
        query: AddIdcProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddIdcProbeOutput;
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
