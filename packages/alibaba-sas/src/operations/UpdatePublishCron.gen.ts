// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdatePublishCronInput {
  /** @example 0 5 10 * * ? */
  Cron: string;
  /** @example SUN */
  CronDay?: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | (string & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1657407600000
   */
  CronTime?: number;
  /** @example day */
  CronType?: "day" | "week" | (string & {});
  /** @example 24 */
  Duration: number;
}

export interface UpdatePublishCronOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updatePublishCron({
 *   Cron: "0 5 10 * * ?",
 *   CronDay: "SUN",
 *   CronTime: 1657407600000,
 *   CronType: "day",
 *   Duration: 24,
 * });
 * ```
 * @throws CloudError
 */
export const updatePublishCron: TypedRoute<UpdatePublishCronInput, UpdatePublishCronOutput, UpdatePublishCronHttp> = {
  name: "UpdatePublishCron",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdatePublishCron", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdatePublishCron as `client.http` calls it. */
export interface UpdatePublishCronHttp {
  "/UpdatePublishCron": {
    post: {
      parameters: {
        query: UpdatePublishCronInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdatePublishCronOutput;
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
