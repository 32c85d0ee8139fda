// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ImageInfoRecord, RequestId } from "../schemas.gen.js";

export interface ModifyAssetImageRegistryScanStopOneKeyInput {
  /** @example false */
  All?: boolean;
  Images?: ImageInfoRecord[];
  Id?: (number | bigint)[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TaskID?: number;
}

export interface ModifyAssetImageRegistryScanStopOneKeyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyAssetImageRegistryScanStopOneKey.
 *
 * - `FailedOperation`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type ModifyAssetImageRegistryScanStopOneKeyErrorCode =
  | "FailedOperation"
  | "InvalidParameter"
  | "ResourceNotFound";

/** Whether `error` is a failure of ModifyAssetImageRegistryScanStopOneKey with one of its documented codes. */
export const isModifyAssetImageRegistryScanStopOneKeyError: ErrorGuard<
  ModifyAssetImageRegistryScanStopOneKeyErrorCode
> = (error) =>
  isCloudError(error, "ModifyAssetImageRegistryScanStopOneKey", [
    "FailedOperation",
    "InvalidParameter",
    "ResourceNotFound",
  ]);

/**
 * Drafted, not verified (api, examples, api-intl, examples-intl, go-sdk; 2026-08-21): one source only tells of
 * TaskID.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyAssetImageRegistryScanStopOneKey({ TaskID: 13 });
 * ```
 * @throws CloudError
 */
export const modifyAssetImageRegistryScanStopOneKey: TypedRoute<
  ModifyAssetImageRegistryScanStopOneKeyInput,
  ModifyAssetImageRegistryScanStopOneKeyOutput,
  ModifyAssetImageRegistryScanStopOneKeyHttp
> = {
  name: "ModifyAssetImageRegistryScanStopOneKey",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyAssetImageRegistryScanStopOneKey", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyAssetImageRegistryScanStopOneKey as `client.http` calls it. */
export interface ModifyAssetImageRegistryScanStopOneKeyHttp {
  "/ModifyAssetImageRegistryScanStopOneKey": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyAssetImageRegistryScanStopOneKeyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyAssetImageRegistryScanStopOneKeyOutput;
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
