// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { Duration, ErrorResponse } from "../schemas.gen.js";

export interface ShowInstanceMonitorInfoInput {
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
  time: Duration;
}

export interface ShowInstanceMonitorInfoOutput {
  disk_infos?: DiskInfo;
  system_infos?: SystemInfo[];
  traffic_infos?: TrafficInfo[];
}

export interface DiskInfo {
  data_available?: number;
  data_total?: number;
  data_use_percent?: number;
  id?: string;
  swap_available?: number;
  swap_total?: number;
  swap_use_percent?: number;
  system_available?: number;
  system_total?: number;
  system_use_percent?: number;
  time?: string;
}

export interface SystemInfo {
  cpu_use?: number;
  id?: string;
  mem_use?: number;
  time?: string;
}

export interface TrafficInfo {
  id?: string;
  rxmegabytes?: number;
  time?: string;
  txmegabytes?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.showInstanceMonitorInfo({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   time: { end_time: "text" },
 * });
 * ```
 * @throws CloudError
 */
export const showInstanceMonitorInfo: TypedRoute<
  ShowInstanceMonitorInfoInput,
  ShowInstanceMonitorInfoOutput,
  ShowInstanceMonitorInfoHttp
> = {
  name: "ShowInstanceMonitorInfo",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/audit/{instance_id}/system/monitorinfo",
  rest: "body",
  idempotent: false,
};

/** ShowInstanceMonitorInfo as `client.http` calls it. */
export interface ShowInstanceMonitorInfoHttp {
  "/v1/{project_id}/audit/{instance_id}/system/monitorinfo": {
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
          "application/json": Pick<ShowInstanceMonitorInfoInput, "time">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ShowInstanceMonitorInfoOutput;
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
