// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetFileProtectClientEventDashboardInput {
  /** @example 1 */
  CurrentPage?: string;
  /** @example 1656038940435 */
  EndTime?: number;
  /** @example 20 */
  PageSize?: string;
  /** @example 1648438617000 */
  StartTime?: number;
}

export interface GetFileProtectClientEventDashboardOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetFileProtectClientEventDashboardOutputData;
}

export interface GetFileProtectClientEventDashboardOutputData {
  FilePathStats?: GetFileProtectClientEventDashboardOutputDataFilePathStatsItem[];
  FileTypeStats?: GetFileProtectClientEventDashboardOutputDataFileTypeStatsItem[];
  /** @example 12 */
  OneDayFileChangeCount?: number;
  ProcessNameStats?: GetFileProtectClientEventDashboardOutputDataProcessNameStatsItem[];
  /** @example 33 */
  RecentFileChangeCount?: number;
  /** @example 4 */
  ServerCount?: number;
}

export interface GetFileProtectClientEventDashboardOutputDataFilePathStatsItem {
  /** @example /usr/a */
  Key?: string;
  /** @example 10 */
  Num?: number;
}

export interface GetFileProtectClientEventDashboardOutputDataFileTypeStatsItem {
  /** @example txt */
  Key?: string;
  /** @example 60 */
  Num?: number;
}

export interface GetFileProtectClientEventDashboardOutputDataProcessNameStatsItem {
  /** @example test */
  Key?: string;
  /** @example 50 */
  Num?: number;
}

/**
 * Drafted, not verified (typescript-sdk; 2026-08-22): one source; no source tells the width of EndTime,
 * StartTime, Data.FilePathStats.Num and 5 more; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getFileProtectClientEventDashboard({
 *   CurrentPage: "1",
 *   EndTime: 1656038940435,
 *   PageSize: "20",
 *   StartTime: 1648438617000,
 * });
 * ```
 * @throws CloudError
 */
export const getFileProtectClientEventDashboard: TypedRoute<
  GetFileProtectClientEventDashboardInput,
  GetFileProtectClientEventDashboardOutput,
  GetFileProtectClientEventDashboardHttp
> = {
  name: "GetFileProtectClientEventDashboard",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetFileProtectClientEventDashboard", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** GetFileProtectClientEventDashboard as `client.http` calls it. */
export interface GetFileProtectClientEventDashboardHttp {
  "/GetFileProtectClientEventDashboard": {
    post: {
      parameters: {
        query?: GetFileProtectClientEventDashboardInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetFileProtectClientEventDashboardOutput;
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
