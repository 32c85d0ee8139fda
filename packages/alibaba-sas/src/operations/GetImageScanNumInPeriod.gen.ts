// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetImageScanNumInPeriodInput {
  /** @example 7 */
  PastDay: string;
}

export interface GetImageScanNumInPeriodOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageScanData?: GetImageScanNumInPeriodOutputImageScanData;
}

export interface GetImageScanNumInPeriodOutputImageScanData {
  /** @example 150 */
  ImageScanCount?: number;
}

/**
 * The documented error codes of GetImageScanNumInPeriod.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetImageScanNumInPeriodErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetImageScanNumInPeriod with one of its documented codes. */
export const isGetImageScanNumInPeriodError: ErrorGuard<GetImageScanNumInPeriodErrorCode> = (error) =>
  isCloudError(error, "GetImageScanNumInPeriod", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getImageScanNumInPeriod({ PastDay: "7" });
 * ```
 * @throws CloudError
 */
export const getImageScanNumInPeriod: TypedRoute<
  GetImageScanNumInPeriodInput,
  GetImageScanNumInPeriodOutput,
  GetImageScanNumInPeriodHttp
> = {
  name: "GetImageScanNumInPeriod",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetImageScanNumInPeriod", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetImageScanNumInPeriod as `client.http` calls it. */
export interface GetImageScanNumInPeriodHttp {
  "/GetImageScanNumInPeriod": {
    post: {
      parameters: {
        query: GetImageScanNumInPeriodInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetImageScanNumInPeriodOutput;
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
