// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListAvailableHoneypotInput {
  /** @example 4341018b-8e01-43f6-b1d2-af29a2a4**** */
  NodeId?: string;
}

export interface ListAvailableHoneypotOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 22 */
  Count?: number;
  Data?: ListAvailableHoneypotOutputDataItem[];
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface ListAvailableHoneypotOutputDataItem {
  /** @example RuoYi */
  HoneypotImageDisplayName?: string;
  /** @example sha256:007095d6de9c7a343e9fc1f74a7efc9c5de9d5454789d2fa505a1b3fc62**** */
  HoneypotImageId?: string;
  /** @example ruoyi */
  HoneypotImageName?: string;
  /** @example Web */
  HoneypotImageType?: string;
  /** @example 1.0.2 */
  HoneypotImageVersion?: string;
  /**
   * @example [{"log_type":"web","proto":"tcp","description":"webServerPort","ports":[80.0],"port_str":"80","type":"web"}]
   */
  Multiports?: string;
  /** @example tcp */
  Proto?: string;
  /** @example 27017.0 */
  ServicePort?: string;
  /** @example {} */
  Template?: string;
}

/**
 * The documented error codes of ListAvailableHoneypot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListAvailableHoneypotErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListAvailableHoneypot with one of its documented codes. */
export const isListAvailableHoneypotError: ErrorGuard<ListAvailableHoneypotErrorCode> = (error) =>
  isCloudError(error, "ListAvailableHoneypot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAvailableHoneypot({
 *   NodeId: "4341018b-8e01-43f6-b1d2-af29a2a4****",
 * });
 * ```
 * @throws CloudError
 */
export const listAvailableHoneypot: TypedRoute<
  ListAvailableHoneypotInput,
  ListAvailableHoneypotOutput,
  ListAvailableHoneypotHttp
> = {
  name: "ListAvailableHoneypot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListAvailableHoneypot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** ListAvailableHoneypot as `client.http` calls it. */
export interface ListAvailableHoneypotHttp {
  "/ListAvailableHoneypot": {
    post: {
      parameters: {
        query?: ListAvailableHoneypotInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAvailableHoneypotOutput;
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
