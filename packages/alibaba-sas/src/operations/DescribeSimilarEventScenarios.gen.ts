// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSimilarEventScenariosInput {
  ResourceOwnerId?: number | bigint;
  /** @example 12321 */
  SecurityEventId: number | bigint;
  /** @example 112.214.XX.XX */
  SourceIp?: string;
}

export interface DescribeSimilarEventScenariosOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Scenarios?: DescribeSimilarEventScenariosOutputScenariosItem[];
}

export interface DescribeSimilarEventScenariosOutputScenariosItem {
  /** @example same_url */
  Code?: "default" | "same_file_content" | "same_ip" | "same_url" | (string & {});
}

/**
 * The documented error codes of DescribeSimilarEventScenarios.
 *
 * - `SecurityEventNotExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSimilarEventScenariosErrorCode = "SecurityEventNotExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSimilarEventScenarios with one of its documented codes. */
export const isDescribeSimilarEventScenariosError: ErrorGuard<DescribeSimilarEventScenariosErrorCode> = (error) =>
  isCloudError(error, "DescribeSimilarEventScenarios", ["SecurityEventNotExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSimilarEventScenarios({
 *   SecurityEventId: 12321,
 *   SourceIp: "112.214.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSimilarEventScenarios: TypedRoute<
  DescribeSimilarEventScenariosInput,
  DescribeSimilarEventScenariosOutput,
  DescribeSimilarEventScenariosHttp
> = {
  name: "DescribeSimilarEventScenarios",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSimilarEventScenarios", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSimilarEventScenarios as `client.http` calls it. */
export interface DescribeSimilarEventScenariosHttp {
  "/DescribeSimilarEventScenarios": {
    post: {
      parameters: {
        query: DescribeSimilarEventScenariosInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSimilarEventScenariosOutput;
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
