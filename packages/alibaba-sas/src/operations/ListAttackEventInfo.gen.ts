// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAttackEventInfoInput {
  /** @example instance_** */
  AttackInstance?: string;
  /** @example 9 */
  AttackType?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 9085 */
  DstPort?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1753152532550
   */
  EndTime?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 10 */
  PageSize?: number;
  /** @example 185.237.96.*** */
  SrcIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1752547732549
   */
  StartTime?: number;
}

export interface ListAttackEventInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListAttackEventInfoOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListAttackEventInfoOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListAttackEventInfoOutputListItem {
  /** @example 9 */
  AttackType?: string;
  /** @example SQL Server暴力破解 */
  AttackTypeName?: string;
  /** @example 2 */
  Count?: number;
  /** @example 8000 */
  DstPort?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1752731615000
   */
  FirstTime?: number;
  /** @example 2025-07-17 13:53:35 */
  FirstTimeStr?: string;
  /** @example 18825544674******** */
  Id?: string;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 101.37.86.** */
  InternetIp?: string;
  /** @example 10.1.0.** */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1752731618000
   */
  LatestTime?: number;
  /** @example 2025-07-17 13:53:38 */
  LatestTimeStr?: string;
  /** @example a57b0d657369e4201eed8d47a4dc**** */
  PayloadMd5?: string;
  /** @example 140.205.11.** */
  SrcIp?: string;
  /** @example block */
  Status?: string;
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
}

export interface ListAttackEventInfoOutputPageInfo {
  /** @example 3 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 253 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listAttackEventInfo({
 *   AttackInstance: "instance_**",
 *   AttackType: "9",
 *   CurrentPage: 1,
 *   DstPort: "9085",
 *   EndTime: 1753152532550,
 *   Lang: "zh",
 *   PageSize: 10,
 *   SrcIp: "185.237.96.***",
 *   StartTime: 1752547732549,
 * });
 * ```
 * @throws CloudError
 */
export const listAttackEventInfo: TypedRoute<
  ListAttackEventInfoInput,
  ListAttackEventInfoOutput,
  ListAttackEventInfoHttp
> = {
  name: "ListAttackEventInfo",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAttackEventInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListAttackEventInfo as `client.http` calls it. */
export interface ListAttackEventInfoHttp {
  "/ListAttackEventInfo": {
    post: {
      parameters: {
        query?: ListAttackEventInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAttackEventInfoOutput;
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
