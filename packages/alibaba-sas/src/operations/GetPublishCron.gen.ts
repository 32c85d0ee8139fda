// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetPublishCronInput = {};

export interface GetPublishCronOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetPublishCronOutputData;
}

export interface GetPublishCronOutputData {
  /** @example 0 0 7 * * ? */
  Cron?: string;
  /** @example MON */
  CronDay?: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1724522400000
   */
  CronTime?: number;
  /** @example day */
  CronType?: "day" | "week" | (string & {});
  /** @example 24 */
  Duration?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getPublishCron();
 * ```
 * @throws CloudError
 */
export const getPublishCron: TypedRoute<GetPublishCronInput, GetPublishCronOutput, GetPublishCronHttp> = {
  name: "GetPublishCron",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetPublishCron", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetPublishCron as `client.http` calls it. */
export interface GetPublishCronHttp {
  "/GetPublishCron": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetPublishCronOutput;
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
