// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateJenkinsImageRegistryPersistenceDayInput {
  /** @example 106.11.XXX.XXX */
  SourceIp?: string;
  /** @example 30 */
  PersistenceDay?: number;
  /** @example 25363 */
  RegistryId?: number | bigint;
}

export interface UpdateJenkinsImageRegistryPersistenceDayOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Data?: boolean;
  /** @example 200 */
  HttpStatusCode?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

/**
 * The documented error codes of UpdateJenkinsImageRegistryPersistenceDay.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type UpdateJenkinsImageRegistryPersistenceDayErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateJenkinsImageRegistryPersistenceDay with one of its documented codes. */
export const isUpdateJenkinsImageRegistryPersistenceDayError: ErrorGuard<
  UpdateJenkinsImageRegistryPersistenceDayErrorCode
> = (error) => isCloudError(error, "UpdateJenkinsImageRegistryPersistenceDay", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateJenkinsImageRegistryPersistenceDay({
 *   SourceIp: "106.11.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const updateJenkinsImageRegistryPersistenceDay: TypedRoute<
  UpdateJenkinsImageRegistryPersistenceDayInput,
  UpdateJenkinsImageRegistryPersistenceDayOutput,
  UpdateJenkinsImageRegistryPersistenceDayHttp
> = {
  name: "UpdateJenkinsImageRegistryPersistenceDay",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateJenkinsImageRegistryPersistenceDay", "x-acs-version": "2018-12-03" },
  query: ["SourceIp"],
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** UpdateJenkinsImageRegistryPersistenceDay as `client.http` calls it. */
export interface UpdateJenkinsImageRegistryPersistenceDayHttp {
  "/UpdateJenkinsImageRegistryPersistenceDay": {
    post: {
      parameters: {
        query?: {
          SourceIp?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<
            UpdateJenkinsImageRegistryPersistenceDayInput,
            "PersistenceDay" | "RegistryId"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateJenkinsImageRegistryPersistenceDayOutput;
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
