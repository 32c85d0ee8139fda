// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySecurityEventMarkMissIndividuallyInput {
  /** @example 127.0.XX.XX */
  SourceIp?: string;
  /**
   * @example [{\\"field\\":\\"loginSourceIp\\",\\"operate\\":\\"contains\\",\\"eventType\\":\\"SIL_AI_ALERT\\",\\"eventName\\":\\"login_common_ip\\",\\"fieldValue\\":\\"10.12.XX.XX\\",\\"uuids\\":\\"\\"}]
   */
  DeleteMarkMissParam?: string;
  /** @example sas */
  From?: string;
  /**
   * @example [{\\"field\\":\\"location\\",\\"operate\\":\\"contains\\",\\"eventType\\":\\"SIL_AI_ALERT\\",\\"eventName\\":\\"login_common_ip\\",\\"fieldValue\\":\\"xx\\",\\"uuids\\":\\"4296ee47-bf19-4fa4-a4a6-6bxxxxxxxxx\\"}]
   */
  InsertMarkMissParam?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface ModifySecurityEventMarkMissIndividuallyOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

/**
 * The documented error codes of ModifySecurityEventMarkMissIndividually.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type ModifySecurityEventMarkMissIndividuallyErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of ModifySecurityEventMarkMissIndividually with one of its documented codes. */
export const isModifySecurityEventMarkMissIndividuallyError: ErrorGuard<
  ModifySecurityEventMarkMissIndividuallyErrorCode
> = (error) =>
  isCloudError(error, "ModifySecurityEventMarkMissIndividually", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecurityEventMarkMissIndividually({
 *   SourceIp: "127.0.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const modifySecurityEventMarkMissIndividually: TypedRoute<
  ModifySecurityEventMarkMissIndividuallyInput,
  ModifySecurityEventMarkMissIndividuallyOutput,
  ModifySecurityEventMarkMissIndividuallyHttp
> = {
  name: "ModifySecurityEventMarkMissIndividually",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifySecurityEventMarkMissIndividually", "x-acs-version": "2018-12-03" },
  query: ["SourceIp"],
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** ModifySecurityEventMarkMissIndividually as `client.http` calls it. */
export interface ModifySecurityEventMarkMissIndividuallyHttp {
  "/ModifySecurityEventMarkMissIndividually": {
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
            ModifySecurityEventMarkMissIndividuallyInput,
            "DeleteMarkMissParam" | "From" | "InsertMarkMissParam" | "Lang"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifySecurityEventMarkMissIndividuallyOutput;
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
