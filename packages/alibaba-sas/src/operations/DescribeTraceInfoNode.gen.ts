// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeTraceInfoNodeInput {
  /** @example WEBSHELL */
  EventName?: string;
  /** @example sas */
  From: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1635978934000
   */
  IncidentTime?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 127.0.XX.XX */
  SourceIp?: string;
  /** @example SAS_ASSET */
  Type: string;
  /** @example 6f346617-eef9-45e6-b6d1-946xxxxxxxx */
  Uuid: string;
  /** @example 03da4e2350a3eb50cd25a18cexxxxxxx */
  VertexId: string;
}

export interface DescribeTraceInfoNodeOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Node?: DescribeTraceInfoNodeOutputNode;
}

export interface DescribeTraceInfoNodeOutputNode {
  /** @example login */
  Name?: string;
  PropertyList?: DescribeTraceInfoNodeOutputNodePropertyListItem[];
  /** @example Alert */
  Type?: string;
}

export interface DescribeTraceInfoNodeOutputNodePropertyListItem {
  /** @example Incident */
  Name?: string;
  /** @example Alert */
  Value?: string;
}

/**
 * The documented error codes of DescribeTraceInfoNode.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeTraceInfoNodeErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeTraceInfoNode with one of its documented codes. */
export const isDescribeTraceInfoNodeError: ErrorGuard<DescribeTraceInfoNodeErrorCode> = (error) =>
  isCloudError(error, "DescribeTraceInfoNode", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeTraceInfoNode({
 *   EventName: "WEBSHELL",
 *   From: "sas",
 *   IncidentTime: 1635978934000,
 *   Lang: "zh",
 *   SourceIp: "127.0.XX.XX",
 *   Type: "SAS_ASSET",
 *   Uuid: "6f346617-eef9-45e6-b6d1-946xxxxxxxx",
 *   VertexId: "03da4e2350a3eb50cd25a18cexxxxxxx",
 * });
 * ```
 * @throws CloudError
 */
export const describeTraceInfoNode: TypedRoute<
  DescribeTraceInfoNodeInput,
  DescribeTraceInfoNodeOutput,
  DescribeTraceInfoNodeHttp
> = {
  name: "DescribeTraceInfoNode",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeTraceInfoNode", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeTraceInfoNode as `client.http` calls it. */
export interface DescribeTraceInfoNodeHttp {
  "/DescribeTraceInfoNode": {
    post: {
      parameters: {
        query: DescribeTraceInfoNodeInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeTraceInfoNodeOutput;
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
