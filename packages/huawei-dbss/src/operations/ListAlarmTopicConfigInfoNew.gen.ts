// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListAlarmTopicConfigInfoNewInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
}

export interface ListAlarmTopicConfigInfoNewOutput {
  alarm_cpu?: string;
  alarm_disk?: string;
  alarm_memory?: string;
  alarm_num?: string;
  alarm_risk?: ("high" | "medium" | "low" | (string & {}))[];
  alarm_switch?: "ON" | "OFF" | (string & {});
  alarm_topic_urn?: string;
  smn_effective?: boolean;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAlarmTopicConfigInfoNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const listAlarmTopicConfigInfoNew: TypedRoute<
  ListAlarmTopicConfigInfoNewInput,
  ListAlarmTopicConfigInfoNewOutput,
  ListAlarmTopicConfigInfoNewHttp
> = {
  name: "ListAlarmTopicConfigInfoNew",
  tier: "drafted",
  method: "GET",
  path: "/v2/{project_id}/audit/{instance_id}/alarm/topic",
  rest: "query",
  idempotent: true,
};

/** ListAlarmTopicConfigInfoNew as `client.http` calls it. */
export interface ListAlarmTopicConfigInfoNewHttp {
  "/v2/{project_id}/audit/{instance_id}/alarm/topic": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAlarmTopicConfigInfoNewOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
