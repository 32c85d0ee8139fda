// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateHoneypotProbeInput {
  /** @example false */
  Arp?: boolean;
  /** @example svwsx-vpc-4430 */
  DisplayName?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example true */
  Ping?: boolean;
  /** @example bbe7e382-956f-473e-beed-bc73a258**** */
  ProbeId: string;
  ServiceIpList?: string[];
}

export interface UpdateHoneypotProbeOutput {
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

/**
 * The documented error codes of UpdateHoneypotProbe.
 *
 * - `ProbeNotExist` (HTTP 400)
 * - `ProbeNameAlreadyExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateHoneypotProbeErrorCode = "ProbeNotExist" | "ProbeNameAlreadyExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of UpdateHoneypotProbe with one of its documented codes. */
export const isUpdateHoneypotProbeError: ErrorGuard<UpdateHoneypotProbeErrorCode> = (error) =>
  isCloudError(error, "UpdateHoneypotProbe", [
    "ProbeNotExist",
    "ProbeNameAlreadyExists",
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
 * const result = await client.updateHoneypotProbe({
 *   Arp: false,
 *   DisplayName: "svwsx-vpc-4430",
 *   Lang: "zh",
 *   Ping: true,
 *   ProbeId: "bbe7e382-956f-473e-beed-bc73a258****",
 * });
 * ```
 * @throws CloudError
 */
export const updateHoneypotProbe: TypedRoute<
  UpdateHoneypotProbeInput,
  UpdateHoneypotProbeOutput,
  UpdateHoneypotProbeHttp
> = {
  name: "UpdateHoneypotProbe",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateHoneypotProbe", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateHoneypotProbe as `client.http` calls it. */
export interface UpdateHoneypotProbeHttp {
  "/UpdateHoneypotProbe": {
    post: {
      parameters: {
        query: UpdateHoneypotProbeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateHoneypotProbeOutput;
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
