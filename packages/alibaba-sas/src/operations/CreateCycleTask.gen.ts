// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateCycleTaskInput {
  /** @example 1 */
  Enable: 1 | 0 | (number & {});
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1650556800000
   */
  FirstDateStr: number;
  /** @example 7 */
  IntervalPeriod: number;
  /**
   * @example { "targetInfo": [ { "type": "groupId", "name": "TI HOST", "target": 10597*** }, { "type": "groupId",
   * "name": "expense HOST", "target": 10597*** } ] }
   */
  Param?: string;
  /** @example day */
  PeriodUnit: "day" | "hour" | (string & {});
  /** @example console_batch */
  Source?: string;
  /** @example 6 */
  TargetEndTime: number;
  /** @example 0 */
  TargetStartTime: number;
  /** @example EMG_VUL_SCHEDULE_SCAN */
  TaskName: "VIRUS_VUL_SCHEDULE_SCAN" | "IMAGE_SCAN" | "EMG_VUL_SCHEDULE_SCAN" | (string & {});
  /** @example VIRUS_VUL_SCHEDULE_SCAN */
  TaskType: "VIRUS_VUL_SCHEDULE_SCAN" | "IMAGE_SCAN" | "EMG_VUL_SCHEDULE_SCAN" | (string & {});
}

export interface CreateCycleTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 00cfa8161da093089e6804ba6a33**** */
  ConfigId?: string;
}

/**
 * The documented error codes of CreateCycleTask.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateCycleTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateCycleTask with one of its documented codes. */
export const isCreateCycleTaskError: ErrorGuard<CreateCycleTaskErrorCode> = (error) =>
  isCloudError(error, "CreateCycleTask", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createCycleTask({
 *   Enable: 1,
 *   FirstDateStr: 1650556800000,
 *   IntervalPeriod: 7,
 *   Param:
 *     '{\n      "targetInfo": [\n            {\n                  "type": "groupId",\n                  "name": "TI HOST",\n                  "target": 10597***\n            },\n            {\n                  "type": "groupId",\n                  "name": "expense HOST",\n                  "target": 10597***\n            }\n      ]\n}',
 *   PeriodUnit: "day",
 *   Source: "console_batch",
 *   TargetEndTime: 6,
 *   TargetStartTime: 0,
 *   TaskName: "EMG_VUL_SCHEDULE_SCAN",
 *   TaskType: "VIRUS_VUL_SCHEDULE_SCAN",
 * });
 * ```
 * @throws CloudError
 */
export const createCycleTask: TypedRoute<CreateCycleTaskInput, CreateCycleTaskOutput, CreateCycleTaskHttp> = {
  name: "CreateCycleTask",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateCycleTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateCycleTask as `client.http` calls it. */
export interface CreateCycleTaskHttp {
  "/CreateCycleTask": {
    post: {
      parameters: {
        query: CreateCycleTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateCycleTaskOutput;
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
