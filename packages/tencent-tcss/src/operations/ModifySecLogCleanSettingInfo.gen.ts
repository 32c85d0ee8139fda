// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySecLogCleanSettingInfoInput {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 80
   */
  ReservesLimit: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 60
   */
  ReservesDeadline: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 180
   */
  DayLimit: number;
}

export interface ModifySecLogCleanSettingInfoOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecLogCleanSettingInfo.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifySecLogCleanSettingInfoErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifySecLogCleanSettingInfo with one of its documented codes. */
export const isModifySecLogCleanSettingInfoError: ErrorGuard<ModifySecLogCleanSettingInfoErrorCode> = (error) =>
  isCloudError(error, "ModifySecLogCleanSettingInfo", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecLogCleanSettingInfo({
 *   DayLimit: 180,
 *   ReservesDeadline: 60,
 *   ReservesLimit: 80,
 * });
 * ```
 * @throws CloudError
 */
export const modifySecLogCleanSettingInfo: TypedRoute<
  ModifySecLogCleanSettingInfoInput,
  ModifySecLogCleanSettingInfoOutput,
  ModifySecLogCleanSettingInfoHttp
> = {
  name: "ModifySecLogCleanSettingInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifySecLogCleanSettingInfo", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifySecLogCleanSettingInfo as `client.http` calls it. */
export interface ModifySecLogCleanSettingInfoHttp {
  "/ModifySecLogCleanSettingInfo": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifySecLogCleanSettingInfoInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifySecLogCleanSettingInfoOutput;
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
