// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface UpdateHoneypotNodeInput {
  /** @example 20 */
  AvailableProbeNum: number;
  /** @example 67ab3f4c-3db5-4fc3-b51f-00f8bfabfa08 */
  NodeId: string;
  /** @example HoneypotNodeTest */
  NodeName: string;
  SecurityGroupProbeIpList?: string[];
}

export interface UpdateHoneypotNodeOutput {
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
 * The documented error codes of UpdateHoneypotNode.
 *
 * - `InvalidParam` (HTTP 400)
 * - `NeedBuy` (HTTP 400)
 * - `AuthorizedProbeCannotReduce` (HTTP 400)
 * - `InvalidProbeNum` (HTTP 400)
 * - `ProbeNumInsufficient` (HTTP 400)
 * - `NodeNotExist` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type UpdateHoneypotNodeErrorCode =
  | "InvalidParam"
  | "NeedBuy"
  | "AuthorizedProbeCannotReduce"
  | "InvalidProbeNum"
  | "ProbeNumInsufficient"
  | "NodeNotExist"
  | "NoPermission"
  | "ServerError";

/** Whether `error` is a failure of UpdateHoneypotNode with one of its documented codes. */
export const isUpdateHoneypotNodeError: ErrorGuard<UpdateHoneypotNodeErrorCode> = (error) =>
  isCloudError(error, "UpdateHoneypotNode", [
    "InvalidParam",
    "NeedBuy",
    "AuthorizedProbeCannotReduce",
    "InvalidProbeNum",
    "ProbeNumInsufficient",
    "NodeNotExist",
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
 * const result = await client.updateHoneypotNode({
 *   AvailableProbeNum: 20,
 *   NodeId: "67ab3f4c-3db5-4fc3-b51f-00f8bfabfa08",
 *   NodeName: "HoneypotNodeTest",
 * });
 * ```
 * @throws CloudError
 */
export const updateHoneypotNode: TypedRoute<
  UpdateHoneypotNodeInput,
  UpdateHoneypotNodeOutput,
  UpdateHoneypotNodeHttp
> = {
  name: "UpdateHoneypotNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "UpdateHoneypotNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** UpdateHoneypotNode as `client.http` calls it. */
export interface UpdateHoneypotNodeHttp {
  "/UpdateHoneypotNode": {
    post: {
      parameters: {
        query: UpdateHoneypotNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": UpdateHoneypotNodeOutput;
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
