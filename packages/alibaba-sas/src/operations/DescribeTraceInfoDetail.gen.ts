// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeTraceInfoDetailInput {
  /** @example sas */
  From: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670555392000
   */
  IncidentTime?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 127.0.0.1 */
  SourceIp?: string;
  /** @example SAS_INCIDENT */
  Type: string;
  /** @example 1627f2d7-aaa2-4ed1-b07a-xxxxxxxxxxxxxx */
  Uuid: string;
  /** @example cce1d28dxxxxxxxxxxxxxxxx */
  VertexId: string;
}

export interface DescribeTraceInfoDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Success?: boolean;
  TraceInfoDetail?: DescribeTraceInfoDetailOutputTraceInfoDetail;
}

export interface DescribeTraceInfoDetailOutputTraceInfoDetail {
  EdgeList?: DescribeTraceInfoDetailOutputTraceInfoDetailEdgeListItem[];
  EntityTypeList?: DescribeTraceInfoDetailOutputTraceInfoDetailEntityTypeListItem[];
  RelationTypeList?: DescribeTraceInfoDetailOutputTraceInfoDetailRelationTypeListItem[];
  VertexList?: DescribeTraceInfoDetailOutputTraceInfoDetailVertexListItem[];
}

export interface DescribeTraceInfoDetailOutputTraceInfoDetailEdgeListItem {
  /** @example 1 */
  Count?: number;
  /** @example a1d1fa39e5345dcef3f9712172cxxxxx */
  EndId?: string;
  /** @example 02b4bf933c8e3bb8b9465eee502xxxxx */
  StartId?: string;
  /** @example 2022-12-21 10:24:42 */
  Time?: string;
  /** @example trigger_file_alert */
  Type?: string;
}

export interface DescribeTraceInfoDetailOutputTraceInfoDetailEntityTypeListItem {
  /**
   * @deprecated
   * @example 0
   */
  DbId?: number;
  /** @example #fff */
  DisplayColor?: string;
  /** @example https://img.alicdn.com/tfs/TB176P5OgDqK1RjSZSyXXaxEVXa-49-48.png */
  DisplayIcon?: string;
  /**
   * @deprecated
   * @example [{"name":"${logtime}","value":"$!{time}"}]
   */
  DisplayTemplate?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtCreate?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  GmtModified?: number;
  /** @example Alert */
  Id?: string;
  /**
   * @deprecated
   * @example 0
   */
  Limit?: number;
  /** @example Alert */
  Name?: string;
  /** @example * */
  Namespace?: string;
  /**
   * @deprecated
   * @example 0
   */
  Offset?: number;
}

export interface DescribeTraceInfoDetailOutputTraceInfoDetailRelationTypeListItem {
  /** @example 1 */
  Directed?: 1 | 0 | (number & {});
  /** @example #fff */
  DisplayColor?: string;
  /** @example file */
  Name?: string;
  /** @example netflow_to_process */
  RelationTypeId?: string;
  /**
   * @deprecated
   * @example Deprecated
   */
  ShowType?: string;
}

export interface DescribeTraceInfoDetailOutputTraceInfoDetailVertexListItem {
  /** @example 1 */
  Count?: number;
  /** @example a1d1fa39e5345dcef3f9712172xxxxxx */
  Id?: string;
  /** @example /usr/local/tomcat */
  Name?: string;
  NeighborList?: DescribeTraceInfoDetailOutputTraceInfoDetailVertexListItemNeighborListItem[];
  /** @example 2022-12-21 10:24:42 */
  Time?: string;
  /** @example file_path */
  Type?: string;
}

export interface DescribeTraceInfoDetailOutputTraceInfoDetailVertexListItemNeighborListItem {
  /** @example 1 */
  Count?: number;
  /** @example false */
  HasMore?: boolean;
  /** @example alert */
  Type?: string;
}

/**
 * The documented error codes of DescribeTraceInfoDetail.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeTraceInfoDetailErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeTraceInfoDetail with one of its documented codes. */
export const isDescribeTraceInfoDetailError: ErrorGuard<DescribeTraceInfoDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeTraceInfoDetail", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeTraceInfoDetail({
 *   From: "sas",
 *   IncidentTime: 1670555392000,
 *   Lang: "zh",
 *   SourceIp: "127.0.0.1",
 *   Type: "SAS_INCIDENT",
 *   Uuid: "1627f2d7-aaa2-4ed1-b07a-xxxxxxxxxxxxxx",
 *   VertexId: "cce1d28dxxxxxxxxxxxxxxxx",
 * });
 * ```
 * @throws CloudError
 */
export const describeTraceInfoDetail: TypedRoute<
  DescribeTraceInfoDetailInput,
  DescribeTraceInfoDetailOutput,
  DescribeTraceInfoDetailHttp
> = {
  name: "DescribeTraceInfoDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeTraceInfoDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeTraceInfoDetail as `client.http` calls it. */
export interface DescribeTraceInfoDetailHttp {
  "/DescribeTraceInfoDetail": {
    post: {
      parameters: {
        query: DescribeTraceInfoDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeTraceInfoDetailOutput;
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
