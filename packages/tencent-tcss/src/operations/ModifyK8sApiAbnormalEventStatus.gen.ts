// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyK8sApiAbnormalEventStatusInput {
  /**
   * @example [
   * 1
   * ]
   */
  EventIDSet: number[];
  /** @example EVENT_DEALED */
  Status: string;
  /** @example Remark */
  Remark?: string;
}

export interface ModifyK8sApiAbnormalEventStatusOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyK8sApiAbnormalEventStatus.
 *
 * - `InternalError`
 * - `InvalidParameter`
 * - `ResourceNotFound`
 */
export type ModifyK8sApiAbnormalEventStatusErrorCode = "InternalError" | "InvalidParameter" | "ResourceNotFound";

/** Whether `error` is a failure of ModifyK8sApiAbnormalEventStatus with one of its documented codes. */
export const isModifyK8sApiAbnormalEventStatusError: ErrorGuard<ModifyK8sApiAbnormalEventStatusErrorCode> = (error) =>
  isCloudError(error, "ModifyK8sApiAbnormalEventStatus", ["InternalError", "InvalidParameter", "ResourceNotFound"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyK8sApiAbnormalEventStatus({
 *   Status: "EVENT_DEALED",
 *   Remark: "Remark",
 *   EventIDSet: [1],
 * });
 * ```
 * @throws CloudError
 */
export const modifyK8sApiAbnormalEventStatus: TypedRoute<
  ModifyK8sApiAbnormalEventStatusInput,
  ModifyK8sApiAbnormalEventStatusOutput,
  ModifyK8sApiAbnormalEventStatusHttp
> = {
  name: "ModifyK8sApiAbnormalEventStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifyK8sApiAbnormalEventStatus", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifyK8sApiAbnormalEventStatus as `client.http` calls it. */
export interface ModifyK8sApiAbnormalEventStatusHttp {
  "/ModifyK8sApiAbnormalEventStatus": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifyK8sApiAbnormalEventStatusInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifyK8sApiAbnormalEventStatusOutput;
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
