// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type GetAuthVersionStatisticInput = {};

export interface GetAuthVersionStatisticOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Statistics?: GetAuthVersionStatisticOutputStatisticsItem[];
}

export interface GetAuthVersionStatisticOutputStatisticsItem {
  /** @example 6 */
  AuthVersion?: 1 | 6 | 5 | 3 | 7 | 10 | (number & {});
  /** @example 1 */
  Count?: number;
}

/**
 * The documented error codes of GetAuthVersionStatistic.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAuthVersionStatisticErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAuthVersionStatistic with one of its documented codes. */
export const isGetAuthVersionStatisticError: ErrorGuard<GetAuthVersionStatisticErrorCode> = (error) =>
  isCloudError(error, "GetAuthVersionStatistic", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAuthVersionStatistic();
 * ```
 * @throws CloudError
 */
export const getAuthVersionStatistic: TypedRoute<
  GetAuthVersionStatisticInput,
  GetAuthVersionStatisticOutput,
  GetAuthVersionStatisticHttp
> = {
  name: "GetAuthVersionStatistic",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAuthVersionStatistic", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetAuthVersionStatistic as `client.http` calls it. */
export interface GetAuthVersionStatisticHttp {
  "/GetAuthVersionStatistic": {
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
            "application/json": GetAuthVersionStatisticOutput;
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
