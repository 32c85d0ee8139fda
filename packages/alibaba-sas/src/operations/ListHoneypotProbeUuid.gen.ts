// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotProbeUuidInput {
  /** @example a882e590-b87b-45a6-87b9-d0a3e5a0**** */
  ControlNodeId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example host_probe */
  ProbeType?: "host_probe" | "vpc_black_hole_probe" | (string & {});
}

export interface ListHoneypotProbeUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 10 */
  Count?: number;
  /**
   * @example [
   * "28c2de29-302f-49e9-99ee-90d5ca63321a"
   * ]
   */
  Data?: string[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

/**
 * The documented error codes of ListHoneypotProbeUuid.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotProbeUuidErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotProbeUuid with one of its documented codes. */
export const isListHoneypotProbeUuidError: ErrorGuard<ListHoneypotProbeUuidErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotProbeUuid", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listHoneypotProbeUuid({
 *   ControlNodeId: "a882e590-b87b-45a6-87b9-d0a3e5a0****",
 *   Lang: "zh",
 *   ProbeType: "host_probe",
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotProbeUuid: TypedRoute<
  ListHoneypotProbeUuidInput,
  ListHoneypotProbeUuidOutput,
  ListHoneypotProbeUuidHttp
> = {
  name: "ListHoneypotProbeUuid",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotProbeUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListHoneypotProbeUuid as `client.http` calls it. */
export interface ListHoneypotProbeUuidHttp {
  "/ListHoneypotProbeUuid": {
    post: {
      parameters: {
        query?: ListHoneypotProbeUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotProbeUuidOutput;
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
