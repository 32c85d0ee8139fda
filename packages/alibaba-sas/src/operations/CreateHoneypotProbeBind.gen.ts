// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHoneypotProbeBindInput {
  BindPortList?: CreateHoneypotProbeBindInputBindPortListItem[];
  /** @example dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f**** */
  HoneypotId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 36bad711-d1ac-4419-ac68-c1aa280f**** */
  ProbeId?: string;
  ServiceIpList?: string[];
}

export interface CreateHoneypotProbeBindOutput {
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

export interface CreateHoneypotProbeBindInputBindPortListItem {
  /** @example false */
  BindPort?: boolean;
  /** @example 80 */
  EndPort?: number;
  /** @example false */
  Fixed?: boolean;
  /** @example tcp */
  Proto?: "tcp" | "udp" | (string & {});
  /** @example 80 */
  StartPort?: number;
  /** @example 8080 */
  TargetPort?: number;
}

/**
 * The documented error codes of CreateHoneypotProbeBind.
 *
 * - `BindPortAlreadyExist` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateHoneypotProbeBindErrorCode = "BindPortAlreadyExist" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateHoneypotProbeBind with one of its documented codes. */
export const isCreateHoneypotProbeBindError: ErrorGuard<CreateHoneypotProbeBindErrorCode> = (error) =>
  isCloudError(error, "CreateHoneypotProbeBind", ["BindPortAlreadyExist", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createHoneypotProbeBind({
 *   HoneypotId: "dba7d44775be8e0e5888ee3b1a62554a93d2512247cabc38ddeac17a3b3f****",
 *   Lang: "zh",
 *   ProbeId: "36bad711-d1ac-4419-ac68-c1aa280f****",
 * });
 * ```
 * @throws CloudError
 */
export const createHoneypotProbeBind: TypedRoute<
  CreateHoneypotProbeBindInput,
  CreateHoneypotProbeBindOutput,
  CreateHoneypotProbeBindHttp
> = {
  name: "CreateHoneypotProbeBind",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateHoneypotProbeBind", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateHoneypotProbeBind as `client.http` calls it. */
export interface CreateHoneypotProbeBindHttp {
  "/CreateHoneypotProbeBind": {
    post: {
      parameters: {
        query?: CreateHoneypotProbeBindInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateHoneypotProbeBindOutput;
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
