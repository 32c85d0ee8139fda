// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateHoneypotNodeInput {
  /** @example true */
  AllowHoneypotAccessInternet?: boolean;
  /** @example 20 */
  AvailableProbeNum?: number;
  /** @example manageNode */
  NodeName: string;
  SecurityGroupProbeIpList?: string[];
}

export interface CreateHoneypotNodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  HoneypotNode?: CreateHoneypotNodeOutputHoneypotNode;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface CreateHoneypotNodeOutputHoneypotNode {
  /** @example 37a15ff1-3475-4897-aa6c-f7fd9122**** */
  NodeId?: string;
}

/**
 * The documented error codes of CreateHoneypotNode.
 *
 * - `InvalidParam` (HTTP 400)
 * - `NeedBuy` (HTTP 400)
 * - `AuthorizedProbeCannotReduce` (HTTP 400)
 * - `InvalidProbeNum` (HTTP 400)
 * - `ProbeNumInsufficient` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateHoneypotNodeErrorCode =
  | "InvalidParam"
  | "NeedBuy"
  | "AuthorizedProbeCannotReduce"
  | "InvalidProbeNum"
  | "ProbeNumInsufficient"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of CreateHoneypotNode with one of its documented codes. */
export const isCreateHoneypotNodeError: ErrorGuard<CreateHoneypotNodeErrorCode> = (error) =>
  isCloudError(error, "CreateHoneypotNode", [
    "InvalidParam",
    "NeedBuy",
    "AuthorizedProbeCannotReduce",
    "InvalidProbeNum",
    "ProbeNumInsufficient",
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
 * const result = await client.createHoneypotNode({
 *   AllowHoneypotAccessInternet: true,
 *   AvailableProbeNum: 20,
 *   NodeName: "manageNode",
 * });
 * ```
 * @throws CloudError
 */
export const createHoneypotNode: TypedRoute<
  CreateHoneypotNodeInput,
  CreateHoneypotNodeOutput,
  CreateHoneypotNodeHttp
> = {
  name: "CreateHoneypotNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateHoneypotNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateHoneypotNode as `client.http` calls it. */
export interface CreateHoneypotNodeHttp {
  "/CreateHoneypotNode": {
    post: {
      parameters: {
        query: CreateHoneypotNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateHoneypotNodeOutput;
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
