// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId, SecLogDeliveryKafkaSettingInfo } from "../schemas.gen.js";

export interface ModifySecLogDeliveryKafkaSettingInput {
  /** @example instance-1 */
  InstanceID?: string;
  /** @example kafka1 */
  InstanceName?: string;
  /** @example a.b.com */
  Domain?: string;
  /** @example user1 */
  User?: string;
  /** @example pwd1 */
  Password?: string;
  LogTypeList?: SecLogDeliveryKafkaSettingInfo[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  AccessType?: number;
  /** @example 3.11 */
  KafkaVersion?: string;
  /** @example ap-beijing */
  RegionID?: string;
}

export interface ModifySecLogDeliveryKafkaSettingOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecLogDeliveryKafkaSetting.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifySecLogDeliveryKafkaSettingErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifySecLogDeliveryKafkaSetting with one of its documented codes. */
export const isModifySecLogDeliveryKafkaSettingError: ErrorGuard<ModifySecLogDeliveryKafkaSettingErrorCode> = (error) =>
  isCloudError(error, "ModifySecLogDeliveryKafkaSetting", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecLogDeliveryKafkaSetting({
 *   InstanceID: "ins_dhsghd",
 *   InstanceName: "xingneng",
 *   Domain: "www.a.com",
 *   User: "root",
 *   Password: "pwd",
 *   RegionID: "ap-beijing",
 *   LogTypeList: [{ LogType: "container_bash", TopicID: "topicID", TopicName: "name", State: true }],
 * });
 * ```
 * @throws CloudError
 */
export const modifySecLogDeliveryKafkaSetting: TypedRoute<
  ModifySecLogDeliveryKafkaSettingInput,
  ModifySecLogDeliveryKafkaSettingOutput,
  ModifySecLogDeliveryKafkaSettingHttp
> = {
  name: "ModifySecLogDeliveryKafkaSetting",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifySecLogDeliveryKafkaSetting", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifySecLogDeliveryKafkaSetting as `client.http` calls it. */
export interface ModifySecLogDeliveryKafkaSettingHttp {
  "/ModifySecLogDeliveryKafkaSetting": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifySecLogDeliveryKafkaSettingInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifySecLogDeliveryKafkaSettingOutput;
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
