// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUnknownThreatDetectMachineInput {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example test-ecs */
  Remark?: string;
  /** @example studying */
  Status?: string;
  /** @example hash */
  StudyMode?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1768891966346
   */
  StudyTimeEnd?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1768891966344
   */
  StudyTimeStart?: number;
  /** @example d2d94e8b-bb25-4744-8004-1e08a53c**** */
  Uuid?: string;
}

export interface ListUnknownThreatDetectMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: ListUnknownThreatDetectMachineOutputDataItem[];
  PageInfo?: ListUnknownThreatDetectMachineOutputPageInfo;
}

export interface ListUnknownThreatDetectMachineOutputDataItem {
  EffectDays?: number;
  /** @example 12 */
  InstanceName?: string;
  /** @example 172.16.XX.XX */
  InternetIp?: string;
  /** @example 10.42.XX.XX */
  IntranetIp?: string;
  PluginStatus?: string;
  /** @example 1 */
  ProcessCount?: number;
  /** @example studying */
  Status?: string;
  /** @example hash */
  StudyMode?: string;
  StudyRemainDays?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1766988192
   */
  StudyStartTime?: number;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

export interface ListUnknownThreatDetectMachineOutputPageInfo {
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 149 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk; 2026-08-22): one source only tells of Data[].EffectDays,
 * Data[].PluginStatus, Data[].StudyRemainDays; no source tells the width of Data.EffectDays,
 * Data.StudyRemainDays; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUnknownThreatDetectMachine({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   Remark: "test-ecs",
 *   Status: "studying",
 *   StudyMode: "hash",
 *   StudyTimeEnd: 1768891966346,
 *   StudyTimeStart: 1768891966344,
 *   Uuid: "d2d94e8b-bb25-4744-8004-1e08a53c****",
 * });
 * ```
 * @throws CloudError
 */
export const listUnknownThreatDetectMachine: TypedRoute<
  ListUnknownThreatDetectMachineInput,
  ListUnknownThreatDetectMachineOutput,
  ListUnknownThreatDetectMachineHttp
> = {
  name: "ListUnknownThreatDetectMachine",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUnknownThreatDetectMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListUnknownThreatDetectMachine as `client.http` calls it. */
export interface ListUnknownThreatDetectMachineHttp {
  "/ListUnknownThreatDetectMachine": {
    post: {
      parameters: {
        query?: ListUnknownThreatDetectMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUnknownThreatDetectMachineOutput;
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
