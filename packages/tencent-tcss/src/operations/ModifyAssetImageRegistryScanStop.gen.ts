// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AssetFiltersRecord, ErrorResponse, ImageInfoRecord, RequestId } from "../schemas.gen.js";

export interface ModifyAssetImageRegistryScanStopInput {
  /** @example false */
  All?: boolean;
  Images?: ImageInfoRecord[];
  /**
   * @example [
   * 314
   * ]
   */
  Id?: (number | bigint)[];
  Filters?: AssetFiltersRecord[];
  ExcludeImageList?: number[];
  /** @example false */
  OnlyScanLatest?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TaskID?: number;
}

export interface ModifyAssetImageRegistryScanStopOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAssetImageRegistryScanStop.
 *
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type ModifyAssetImageRegistryScanStopErrorCode = "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAssetImageRegistryScanStop with one of its documented codes. */
export const isModifyAssetImageRegistryScanStopError: ErrorGuard<ModifyAssetImageRegistryScanStopErrorCode> = (error) =>
  isCloudError(error, "ModifyAssetImageRegistryScanStop", ["InvalidParameter", "ResourceNotFound"]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * TaskID.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAssetImageRegistryScanStop({
 *   Id: [314],
 *   TaskID: 2,
 * });
 * ```
 * @throws CloudError
 */
export const modifyAssetImageRegistryScanStop: TypedRoute<
  ModifyAssetImageRegistryScanStopInput,
  ModifyAssetImageRegistryScanStopOutput,
  ModifyAssetImageRegistryScanStopHttp
> = {
  name: "ModifyAssetImageRegistryScanStop",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAssetImageRegistryScanStop", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyAssetImageRegistryScanStop as `client.http` calls it. */
export interface ModifyAssetImageRegistryScanStopHttp {
  "/ModifyAssetImageRegistryScanStop": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAssetImageRegistryScanStopInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAssetImageRegistryScanStopOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
