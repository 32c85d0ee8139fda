// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetAlarmMachineCountInput {
  /** @example sas */
  From?: string;
}

export interface GetAlarmMachineCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetAlarmMachineCountOutputData;
}

export interface GetAlarmMachineCountOutputData {
  /** @example 1 */
  MachineCount?: number;
}

/**
 * The documented error codes of GetAlarmMachineCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetAlarmMachineCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetAlarmMachineCount with one of its documented codes. */
export const isGetAlarmMachineCountError: ErrorGuard<GetAlarmMachineCountErrorCode> = (error) =>
  isCloudError(error, "GetAlarmMachineCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getAlarmMachineCount({ From: "sas" });
 * ```
 * @throws CloudError
 */
export const getAlarmMachineCount: TypedRoute<
  GetAlarmMachineCountInput,
  GetAlarmMachineCountOutput,
  GetAlarmMachineCountHttp
> = {
  name: "GetAlarmMachineCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetAlarmMachineCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetAlarmMachineCount as `client.http` calls it. */
export interface GetAlarmMachineCountHttp {
  "/GetAlarmMachineCount": {
    post: {
      parameters: {
        query?: GetAlarmMachineCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetAlarmMachineCountOutput;
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
