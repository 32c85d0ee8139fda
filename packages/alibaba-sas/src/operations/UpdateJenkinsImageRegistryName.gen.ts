// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateJenkinsImageRegistryNameInput {
  /** @example 121.33.XXX.XXX */
  SourceIp?: string;
  /** @example 25090 */
  RegistryId?: number | bigint;
  /** @example a0603tk1 */
  RegistryName?: string;
}

export interface UpdateJenkinsImageRegistryNameOutput {
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
 * The documented error codes of UpdateJenkinsImageRegistryName.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type UpdateJenkinsImageRegistryNameErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateJenkinsImageRegistryName with one of its documented codes. */
export const isUpdateJenkinsImageRegistryNameError: ErrorGuard<UpdateJenkinsImageRegistryNameErrorCode> = (error) =>
  isCloudError(error, "UpdateJenkinsImageRegistryName", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateJenkinsImageRegistryName({
 *   SourceIp: "121.33.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const updateJenkinsImageRegistryName: TypedRoute<
  UpdateJenkinsImageRegistryNameInput,
  UpdateJenkinsImageRegistryNameOutput,
  UpdateJenkinsImageRegistryNameHttp
> = {
  name: "UpdateJenkinsImageRegistryName",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateJenkinsImageRegistryName", "x-acs-version": "2018-12-03" },
  query: ["SourceIp"],
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** UpdateJenkinsImageRegistryName as `client.http` calls it. */
export interface UpdateJenkinsImageRegistryNameHttp {
  "/UpdateJenkinsImageRegistryName": {
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
          "application/x-www-form-urlencoded": Pick<UpdateJenkinsImageRegistryNameInput, "RegistryId" | "RegistryName">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateJenkinsImageRegistryNameOutput;
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
