// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetRegistryScanDayNumInput = {};

export interface GetRegistryScanDayNumOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ScanDayNumConfig?: GetRegistryScanDayNumOutputScanDayNumConfig;
}

export interface GetRegistryScanDayNumOutputScanDayNumConfig {
  /** @example 1,3,7,15,30,90,180,365 */
  DayNumList?: string;
  /** @example 7 */
  ScanDayNum?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getRegistryScanDayNum();
 * ```
 * @throws CloudError
 */
export const getRegistryScanDayNum: TypedRoute<
  GetRegistryScanDayNumInput,
  GetRegistryScanDayNumOutput,
  GetRegistryScanDayNumHttp
> = {
  name: "GetRegistryScanDayNum",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetRegistryScanDayNum", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetRegistryScanDayNum as `client.http` calls it. */
export interface GetRegistryScanDayNumHttp {
  "/GetRegistryScanDayNum": {
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
            "application/json": GetRegistryScanDayNumOutput;
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
