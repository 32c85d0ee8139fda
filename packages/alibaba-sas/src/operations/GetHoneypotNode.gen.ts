// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneypotNodeInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example d3dd3864-4e02-4abd-8b6a-8f5f6fec4715 */
  NodeId: string;
}

export interface GetHoneypotNodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  HoneypotNode?: GetHoneypotNodeOutputHoneypotNode;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneypotNodeOutputHoneypotNode {
  /** @example true */
  AllowHoneypotAccessInternet?: boolean;
  /** @example 2022-12-02 17:13:43 */
  CreateTime?: string;
  /** @example i-2vccskxjunf1ag6w**** */
  EcsInstanceId?: string;
  /** @example 10 */
  HoneypotTotalCount?: number;
  /** @example 5 */
  HoneypotUsedCount?: number;
  /** @example a7409a58-bc60-41af-9d36-080d58ae**** */
  NodeId?: string;
  /** @example 101.37.XX.XX */
  NodeIp?: string;
  /** @example gmmc */
  NodeName?: string;
  /** @example 20 */
  ProbeTotalCount?: number;
  /** @example 15 */
  ProbeUsedCount?: number;
  /**
   * @example [
   * "10.0.0.0/24"
   * ]
   */
  SecurityGroupProbeIpList?: string[];
  /** @example 2 */
  TotalStatus?: 0 | 1 | 2 | 4 | 5 | (number & {});
  /** @example true */
  UpgradeAvailable?: boolean;
}

/**
 * The documented error codes of GetHoneypotNode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneypotNodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneypotNode with one of its documented codes. */
export const isGetHoneypotNodeError: ErrorGuard<GetHoneypotNodeErrorCode> = (error) =>
  isCloudError(error, "GetHoneypotNode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneypotNode({
 *   Lang: "zh",
 *   NodeId: "d3dd3864-4e02-4abd-8b6a-8f5f6fec4715",
 * });
 * ```
 * @throws CloudError
 */
export const getHoneypotNode: TypedRoute<GetHoneypotNodeInput, GetHoneypotNodeOutput, GetHoneypotNodeHttp> = {
  name: "GetHoneypotNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneypotNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetHoneypotNode as `client.http` calls it. */
export interface GetHoneypotNodeHttp {
  "/GetHoneypotNode": {
    post: {
      parameters: {
        query: GetHoneypotNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneypotNodeOutput;
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
