// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface SetAlarmTopicConfigInfoNewInput {
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
  alarm_cpu: number;
  alarm_disk: number;
  alarm_memory: number;
  alarm_num: number;
  alarm_risk?: ("high" | "medium" | "low" | (string & {}))[];
  alarm_switch: "ON" | "OFF" | (string & {});
  alarm_topic_urn?: string;
}

export interface SetAlarmTopicConfigInfoNewOutput {
  status?: "success" | "fail" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setAlarmTopicConfigInfoNew({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   alarm_cpu: 1,
 *   alarm_disk: 1,
 *   alarm_memory: 1,
 *   alarm_num: 1,
 *   alarm_switch: "ON",
 * });
 * ```
 * @throws CloudError
 */
export const setAlarmTopicConfigInfoNew: TypedRoute<
  SetAlarmTopicConfigInfoNewInput,
  SetAlarmTopicConfigInfoNewOutput,
  SetAlarmTopicConfigInfoNewHttp
> = {
  name: "SetAlarmTopicConfigInfoNew",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/audit/{instance_id}/alarm/topic",
  rest: "body",
  idempotent: false,
};

/** SetAlarmTopicConfigInfoNew as `client.http` calls it. */
export interface SetAlarmTopicConfigInfoNewHttp {
  "/v2/{project_id}/audit/{instance_id}/alarm/topic": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            SetAlarmTopicConfigInfoNewInput,
            | "alarm_cpu"
            | "alarm_disk"
            | "alarm_memory"
            | "alarm_num"
            | "alarm_risk"
            | "alarm_switch"
            | "alarm_topic_urn"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetAlarmTopicConfigInfoNewOutput;
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
