// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySecurityCheckScheduleConfigInput {
  /** @example 4,5,6 */
  DaysOfWeek: "1" | "2" | "3" | "4" | "5" | "6" | "7" | (string & {});
  /** @example 12 */
  EndTime: 0 | 6 | 12 | 18 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  ResourceOwnerId?: number | bigint;
  /** @example 192.168.XX.XX */
  SourceIp?: string;
  /** @example 6 */
  StartTime: 0 | 6 | 12 | 18 | (number & {});
}

export interface ModifySecurityCheckScheduleConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecurityCheckScheduleConfig.
 *
 * - `IllegalParam` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifySecurityCheckScheduleConfigErrorCode = "IllegalParam" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifySecurityCheckScheduleConfig with one of its documented codes. */
export const isModifySecurityCheckScheduleConfigError: ErrorGuard<ModifySecurityCheckScheduleConfigErrorCode> = (
  error,
) => isCloudError(error, "ModifySecurityCheckScheduleConfig", ["IllegalParam", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecurityCheckScheduleConfig({
 *   DaysOfWeek: "4,5,6",
 *   EndTime: 12,
 *   Lang: "zh",
 *   SourceIp: "192.168.XX.XX",
 *   StartTime: 6,
 * });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const modifySecurityCheckScheduleConfig: TypedRoute<
  ModifySecurityCheckScheduleConfigInput,
  ModifySecurityCheckScheduleConfigOutput,
  ModifySecurityCheckScheduleConfigHttp
> = {
  name: "ModifySecurityCheckScheduleConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifySecurityCheckScheduleConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifySecurityCheckScheduleConfig as `client.http` calls it. */
export interface ModifySecurityCheckScheduleConfigHttp {
  "/ModifySecurityCheckScheduleConfig": {
    post: {
      parameters: {
        query: ModifySecurityCheckScheduleConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifySecurityCheckScheduleConfigOutput;
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
