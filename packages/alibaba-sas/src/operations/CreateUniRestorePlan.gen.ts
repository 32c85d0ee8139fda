// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateUniRestorePlanInput {
  /** @example qtc */
  Database?: string;
  /** @example ac457b30598d11ed800000163e02**** */
  InstanceUuid?: string;
  /** @example 123 */
  PolicyId: number | bigint;
  /** @example 925702.0 */
  ResetScn?: string;
  /** @example 2022-10-29 01:06:24 */
  ResetTime?: string;
  /** @example {"files": {"qtc":"F:\\\\database\\\\qtc.mdf","qtc_log":"F:\\\\database\\\\qtc_0.ldf"}, "name":"qtc"} */
  RestoreInfo?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1656957664000
   */
  TimePoint: number;
}

export interface CreateUniRestorePlanOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateUniRestorePlan.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateUniRestorePlanErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateUniRestorePlan with one of its documented codes. */
export const isCreateUniRestorePlanError: ErrorGuard<CreateUniRestorePlanErrorCode> = (error) =>
  isCloudError(error, "CreateUniRestorePlan", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createUniRestorePlan({
 *   Database: "qtc",
 *   InstanceUuid: "ac457b30598d11ed800000163e02****",
 *   PolicyId: 123,
 *   ResetScn: "925702.0",
 *   ResetTime: "2022-10-29 01:06:24",
 *   RestoreInfo:
 *     '{"files": {"qtc":"F:\\\\\\\\database\\\\\\\\qtc.mdf","qtc_log":"F:\\\\\\\\database\\\\\\\\qtc_0.ldf"},\n"name":"qtc"}',
 *   TimePoint: 1656957664000,
 * });
 * ```
 * @throws CloudError
 */
export const createUniRestorePlan: TypedRoute<
  CreateUniRestorePlanInput,
  CreateUniRestorePlanOutput,
  CreateUniRestorePlanHttp
> = {
  name: "CreateUniRestorePlan",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateUniRestorePlan", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateUniRestorePlan as `client.http` calls it. */
export interface CreateUniRestorePlanHttp {
  "/CreateUniRestorePlan": {
    post: {
      parameters: {
        query: CreateUniRestorePlanInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateUniRestorePlanOutput;
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
