// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileProtectEventStatusInput {
  AlertLevels?: number[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649040221
   */
  EndTime?: number;
  Id?: (number | bigint)[];
  /** @example i-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example 120.27.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example READ */
  Operation?: "DELETE" | "WRITE" | "READ" | "RENAME" | "CHOWN" | (string & {});
  /** @example tetsRule */
  RuleName?: string;
  /** @example true */
  SelectAllAcrossPages?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1680919232000
   */
  StartTime?: number;
  /** @example 0 */
  Status?: 0 | 1 | 2 | 3 | (number & {});
  /** @example eb2c782e-64f2-4590-a86c-d90164df**** */
  Uuid?: string;
}

export interface UpdateFileProtectEventStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateFileProtectEventStatus.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateFileProtectEventStatusErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateFileProtectEventStatus with one of its documented codes. */
export const isUpdateFileProtectEventStatusError: ErrorGuard<UpdateFileProtectEventStatusErrorCode> = (error) =>
  isCloudError(error, "UpdateFileProtectEventStatus", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileProtectEventStatus({
 *   EndTime: 1649040221,
 *   InstanceId: "i-bp1g6wxdwps7s9dz****",
 *   InstanceName: "test",
 *   InternetIp: "120.27.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Operation: "READ",
 *   RuleName: "tetsRule",
 *   SelectAllAcrossPages: true,
 *   StartTime: 1680919232000,
 *   Status: 0,
 *   Uuid: "eb2c782e-64f2-4590-a86c-d90164df****",
 * });
 * ```
 * @throws CloudError
 */
export const updateFileProtectEventStatus: TypedRoute<
  UpdateFileProtectEventStatusInput,
  UpdateFileProtectEventStatusOutput,
  UpdateFileProtectEventStatusHttp
> = {
  name: "UpdateFileProtectEventStatus",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileProtectEventStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileProtectEventStatus as `client.http` calls it. */
export interface UpdateFileProtectEventStatusHttp {
  "/UpdateFileProtectEventStatus": {
    post: {
      parameters: {
        query?: UpdateFileProtectEventStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileProtectEventStatusOutput;
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
