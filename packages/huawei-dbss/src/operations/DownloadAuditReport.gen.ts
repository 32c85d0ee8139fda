// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type Binary, readBinary, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface DownloadAuditReportInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  id: string;
  local?: "en-us" | "zh-cn" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * await client.downloadAuditReport({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 *   id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const downloadAuditReport: TypedRoute<DownloadAuditReportInput, Binary, DownloadAuditReportHttp> = {
  name: "DownloadAuditReport",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/audit/{instance_id}/reports/{id}/download",
  rest: "query",
  idempotent: true,
  read: readBinary,
};

/** DownloadAuditReport as `client.http` calls it. */
export interface DownloadAuditReportHttp {
  "/v1/{project_id}/audit/{instance_id}/reports/{id}/download": {
    get: {
      parameters: {
        query?: {
          local?: "en-us" | "zh-cn" | (string & {});
        };
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
          id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/octet-stream": string;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
