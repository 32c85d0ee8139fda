// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateHoneypotProbeBindInput {
  /** @example f52e8624-e43c-473c-8312-e0fed384**** */
  BindId?: string;
  BindPortList?: UpdateHoneypotProbeBindInputBindPortListItem[];
  /** @example forward_honey */
  BindType?: "forward_honey" | "scan_port" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f**** */
  HoneypotId?: string;
  /** @example 1906 */
  Id?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example {\\"tcp\\":\\"1-65535\\",\\"udp\\":\\"1-65535\\"} */
  Ports?: string;
  /** @example 36bad711-d1ac-4419-ac68-c1aa280f**** */
  ProbeId?: string;
  ServiceIpList?: string[];
  /** @example 0 */
  SetStatus?: number;
}

export interface UpdateHoneypotProbeBindOutput {
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
}

export interface UpdateHoneypotProbeBindInputBindPortListItem {
  /** @example false */
  BindPort?: boolean;
  /** @example 81 */
  EndPort?: number;
  Fixed?: boolean;
  /** @example 3183 */
  Id?: number | bigint;
  /** @example tcp */
  Proto?: "tcp" | "udp" | (string & {});
  /** @example 81 */
  StartPort?: number;
  /** @example 80 */
  TargetPort?: number;
}

/**
 * The documented error codes of UpdateHoneypotProbeBind.
 *
 * - `ProbeNotExist` (HTTP 400)
 * - `BindPortAlreadyExist` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateHoneypotProbeBindErrorCode =
  | "ProbeNotExist"
  | "BindPortAlreadyExist"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of UpdateHoneypotProbeBind with one of its documented codes. */
export const isUpdateHoneypotProbeBindError: ErrorGuard<UpdateHoneypotProbeBindErrorCode> = (error) =>
  isCloudError(error, "UpdateHoneypotProbeBind", [
    "ProbeNotExist",
    "BindPortAlreadyExist",
    "NoPermission",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.updateHoneypotProbeBind({
 *   BindId: "f52e8624-e43c-473c-8312-e0fed384****",
 *   BindType: "forward_honey",
 *   CurrentPage: 1,
 *   HoneypotId: "dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f****",
 *   Id: 1906,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Ports: '{\\\\"tcp\\\\":\\\\"1-65535\\\\",\\\\"udp\\\\":\\\\"1-65535\\\\"}',
 *   ProbeId: "36bad711-d1ac-4419-ac68-c1aa280f****",
 *   SetStatus: 0,
 * });
 * ```
 * @throws CloudError
 */
export const updateHoneypotProbeBind: TypedRoute<
  UpdateHoneypotProbeBindInput,
  UpdateHoneypotProbeBindOutput,
  UpdateHoneypotProbeBindHttp
> = {
  name: "UpdateHoneypotProbeBind",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateHoneypotProbeBind", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateHoneypotProbeBind as `client.http` calls it. */
export interface UpdateHoneypotProbeBindHttp {
  "/UpdateHoneypotProbeBind": {
    post: {
      parameters: {
        query?: UpdateHoneypotProbeBindInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateHoneypotProbeBindOutput;
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
