// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateFileProtectRemarkInput {
  AlertLevels?: number[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1649040221
   */
  EndTime?: number;
  /** @example 1764 */
  Id?: number | bigint;
  IdList?: number[];
  /** @example i-bp1g6wxdwps7s9dz**** */
  InstanceId?: string;
  /** @example test */
  InstanceName?: string;
  /** @example 101.132.XX.XX */
  InternetIp?: string;
  /** @example 172.26.XX.XX */
  IntranetIp?: string;
  /** @example READ */
  Operation?: "DELETE" | "WRITE" | "READ" | "RENAME" | "CHOWN" | (string & {});
  Remark?: string[];
  /** @example test-rule-1 */
  RuleName?: string;
  /** @example true */
  SelectAllAcrossPages?: boolean;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1651290987000
   */
  StartTime?: number;
  /** @example 5d55af3c-35f3-4d4d-8ccc-8c5443b0**** */
  Uuid?: string;
}

export interface UpdateFileProtectRemarkOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of UpdateFileProtectRemark.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateFileProtectRemarkErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateFileProtectRemark with one of its documented codes. */
export const isUpdateFileProtectRemarkError: ErrorGuard<UpdateFileProtectRemarkErrorCode> = (error) =>
  isCloudError(error, "UpdateFileProtectRemark", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateFileProtectRemark({
 *   EndTime: 1649040221,
 *   Id: 1764,
 *   InstanceId: "i-bp1g6wxdwps7s9dz****",
 *   InstanceName: "test",
 *   InternetIp: "101.132.XX.XX",
 *   IntranetIp: "172.26.XX.XX",
 *   Operation: "READ",
 *   RuleName: "test-rule-1",
 *   SelectAllAcrossPages: true,
 *   StartTime: 1651290987000,
 *   Uuid: "5d55af3c-35f3-4d4d-8ccc-8c5443b0****",
 * });
 * ```
 * @throws CloudError
 */
export const updateFileProtectRemark: TypedRoute<
  UpdateFileProtectRemarkInput,
  UpdateFileProtectRemarkOutput,
  UpdateFileProtectRemarkHttp
> = {
  name: "UpdateFileProtectRemark",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateFileProtectRemark", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateFileProtectRemark as `client.http` calls it. */
export interface UpdateFileProtectRemarkHttp {
  "/UpdateFileProtectRemark": {
    post: {
      parameters: {
        query?: UpdateFileProtectRemarkInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateFileProtectRemarkOutput;
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
