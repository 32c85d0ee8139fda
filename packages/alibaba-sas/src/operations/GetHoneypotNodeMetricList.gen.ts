// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotNodeMetricListInput {
  /** @example 2019-01-30 00:10:00 */
  EndTime?: string;
  /** @example {"groupby":["userId","instanceId"]} */
  Express?: string;
  /** @example 100 */
  Length?: string;
  /** @example cpu_total */
  MetricName?: string;
  /** @example acs_ecs_dashboard */
  Namespace?: string;
  /** @example cc427e14-f257-4670-9d2b-d83bbbe7**** */
  NodeId?: string;
  /** @example 60 */
  Period?: string;
  /** @example 2019-01-30 00:00:00 */
  StartTime?: string;
}

export interface GetHoneypotNodeMetricListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * @example { "code": "200", "datapoints":
   * "[{\\"timestamp\\":1698375060000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":67084.0,\\"Maximum\\":67084.0,\\"Average\\":67084.0},{\\"timestamp\\":1698375120000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":63704.0,\\"Maximum\\":63704.0,\\"Average\\":63704.0},{\\"timestamp\\":1698375180000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":67624.0,\\"Maximum\\":67624.0,\\"Average\\":67624.0},{\\"timestamp\\":1698375240000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":68432.0,\\"Maximum\\":68432.0,\\"Average\\":68432.0},{\\"timestamp\\":1698375300000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":70148.0,\\"Maximum\\":70148.0,\\"Average\\":70148.0},{\\"timestamp\\":1698375360000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":63612.0,\\"Maximum\\":63612.0,\\"Average\\":63612.0},{\\"timestamp\\":1698375420000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":68032.0,\\"Maximum\\":68032.0,\\"Average\\":68032.0},{\\"timestamp\\":1698375480000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":67400.0,\\"Maximum\\":67400.0,\\"Average\\":67400.0},{\\"timestamp\\":1698375540000,\\"instanceId\\":\\"i-bp18jn50nid83nsu****\\",\\"ip\\":\\"1.1.1.1\\",\\"userId\\":\\"132776878515****\\",\\"Minimum\\":65352.0,\\"Maximum\\":65352.0,\\"Average\\":65352.0}]",
   * "period": "60", "requestId": "AFE33E4E-70A3-5BAE-AEA8-4D3BF3A75067", "success": true }
   */
  Data?: string;
}

/**
 * The documented error codes of GetHoneypotNodeMetricList.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NodeNotExist` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotNodeMetricListErrorCode = "IllegalParam" | "NodeNotExist" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotNodeMetricList with one of its documented codes. */
export const isGetHoneypotNodeMetricListError: ErrorGuard<GetHoneypotNodeMetricListErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotNodeMetricList", ["IllegalParam", "NodeNotExist", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneypotNodeMetricList({
 *   EndTime: "2019-01-30 00:10:00",
 *   Express: '{"groupby":["userId","instanceId"]}',
 *   Length: "100",
 *   MetricName: "cpu_total",
 *   Namespace: "acs_ecs_dashboard",
 *   NodeId: "cc427e14-f257-4670-9d2b-d83bbbe7****",
 *   Period: "60",
 *   StartTime: "2019-01-30 00:00:00",
 * });
 * ```
 * @throws CloudError
 */
export const getHoneypotNodeMetricList: TypedRoute<
  GetHoneypotNodeMetricListInput,
  GetHoneypotNodeMetricListOutput,
  GetHoneypotNodeMetricListHttp
> = {
  name: "GetHoneypotNodeMetricList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotNodeMetricList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetHoneypotNodeMetricList as `client.http` calls it. */
export interface GetHoneypotNodeMetricListHttp {
  "/GetHoneypotNodeMetricList": {
    post: {
      parameters: {
        query?: GetHoneypotNodeMetricListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotNodeMetricListOutput;
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
