// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, SecLogDeliveryClsSettingInfo } from "../schemas.gen.js";

export interface ModifySecLogDeliveryClsSettingInput {
  List: SecLogDeliveryClsSettingInfo[];
}

export interface ModifySecLogDeliveryClsSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecLogDeliveryClsSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifySecLogDeliveryClsSettingErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifySecLogDeliveryClsSetting with one of its documented codes. */
export const isModifySecLogDeliveryClsSettingError: ErrorGuard<ModifySecLogDeliveryClsSettingErrorCode> = (error) =>
  isCloudError(error, "ModifySecLogDeliveryClsSetting", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecLogDeliveryClsSetting({
 *   List: [
 *     {
 *       LogSet: "01992e90-8d72-4a4e-b88f-1fd988bfc215",
 *       LogSetName: "audit_k8s",
 *       LogType: "container_launch",
 *       Region: "ap-beijing",
 *       State: true,
 *       TopicID: "aabb7847-261a-4717-becb-ce37c1689a0a",
 *       TopicName: "audit_container",
 *     },
 *   ],
 * });
 * ```
 * @throws CloudError
 */
export const modifySecLogDeliveryClsSetting: TypedRoute<
  ModifySecLogDeliveryClsSettingInput,
  ModifySecLogDeliveryClsSettingOutput,
  ModifySecLogDeliveryClsSettingHttp
> = {
  name: "ModifySecLogDeliveryClsSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifySecLogDeliveryClsSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifySecLogDeliveryClsSetting as `client.http` calls it. */
export interface ModifySecLogDeliveryClsSettingHttp {
  "/ModifySecLogDeliveryClsSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifySecLogDeliveryClsSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifySecLogDeliveryClsSettingOutput;
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
