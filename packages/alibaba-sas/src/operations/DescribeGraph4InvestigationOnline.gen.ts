// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeGraph4InvestigationOnlineInput {
  /** @example 786fc80896b25422b5324cb6e57bxxxx */
  AnomalyId?: string;
  /** @example 3502e4b0-f362-4059-84a2-f47fa2b5exxx */
  AnomalyUuid?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example hundun_dc_online */
  Namespace: string;
  /** @example 29872354f741b1b044b8a9b4e2ab**** */
  VertexId?: string;
}

export interface DescribeGraph4InvestigationOnlineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: DescribeGraph4InvestigationOnlineOutputData;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface DescribeGraph4InvestigationOnlineOutputData {
  EdgeList?: DescribeGraph4InvestigationOnlineOutputDataEdgeListItem[];
  EntityTypeList?: DescribeGraph4InvestigationOnlineOutputDataEntityTypeListItem[];
  RelationTypeList?: DescribeGraph4InvestigationOnlineOutputDataRelationTypeListItem[];
  VertexList?: DescribeGraph4InvestigationOnlineOutputDataVertexListItem[];
}

export interface DescribeGraph4InvestigationOnlineOutputDataEdgeListItem {
  /** @example f944c2362c7e111dee16f0e70ad2xxxx */
  EndId?: string;
  /** @example process */
  EndType?: "process" | "file" | "alert" | "ip" | "domain" | (string & {});
  /** @example bash->apt-get */
  Name?: string;
  /** @example f944c2362c7e111dee16f0e70ad2xxxx */
  StartId?: string;
  /** @example file */
  StartType?: "process" | "file" | "alert" | "ip" | "domain" | (string & {});
  /** @example 2024-07-01 15:25:46 */
  Time?: string;
  /** @example process_spawn_process */
  Type?: string;
}

export interface DescribeGraph4InvestigationOnlineOutputDataEntityTypeListItem {
  /** @example #fff */
  DisplayColor?: string;
  /** @example https://img.alicdn.com/tfs/TB176P5OgDqK1RjSZSyXXaxEVXa-49-48.png */
  DisplayIcon?: string;
  /** @example 1 */
  DisplayOrder?: number;
  /** @example 1 */
  Id?: string;
  /** @example alert */
  Name?: string;
}

export interface DescribeGraph4InvestigationOnlineOutputDataRelationTypeListItem {
  /** @example 1 */
  Directed?: number;
  /** @example #fff */
  DisplayColor?: string;
  /** @example https://img.alicdn.com/imgextra/i4/O1CN01ft6rvQ22uUX2JsTmv_!!6000000007180-55-tps-12-12.svg */
  DisplayIcon?: string;
  /** @example spawn process */
  Name?: string;
}

export interface DescribeGraph4InvestigationOnlineOutputDataVertexListItem {
  /** @example 1a79b3a10ad5e6cad090dd697a7axxxxx */
  Name?: string;
  NeighborList?: DescribeGraph4InvestigationOnlineOutputDataVertexListItemNeighborListItem[];
  /**
   * @example {\\"DomainName\\": {\\"SupportScratchDetection\\": False, \\"Description\\": \\"The name of the
   * domain.\\", \\"Required\\": True, \\"UpdateAllowed\\": False, \\"Type\\": \\"string\\", \\"Immutable\\": False}}
   */
  Properties?: string;
  /** @example 2024-07-02 16:14:01 */
  Time?: string;
  /** @example alert */
  Type?: string;
  /** @example 5c081b02-f66a-47a4-bd2f-79ee3eafxxxx */
  Uuid?: string;
}

export interface DescribeGraph4InvestigationOnlineOutputDataVertexListItemNeighborListItem {
  /** @example 1 */
  Count?: number;
  /** @example false */
  HasMore?: boolean;
  /** @example alert */
  Type?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeGraph4InvestigationOnline({
 *   AnomalyId: "786fc80896b25422b5324cb6e57bxxxx",
 *   AnomalyUuid: "3502e4b0-f362-4059-84a2-f47fa2b5exxx",
 *   Lang: "zh",
 *   Namespace: "hundun_dc_online",
 *   VertexId: "29872354f741b1b044b8a9b4e2ab****",
 * });
 * ```
 * @throws CloudError
 */
export const describeGraph4InvestigationOnline: TypedRoute<
  DescribeGraph4InvestigationOnlineInput,
  DescribeGraph4InvestigationOnlineOutput,
  DescribeGraph4InvestigationOnlineHttp
> = {
  name: "DescribeGraph4InvestigationOnline",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeGraph4InvestigationOnline", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeGraph4InvestigationOnline as `client.http` calls it. */
export interface DescribeGraph4InvestigationOnlineHttp {
  "/DescribeGraph4InvestigationOnline": {
    post: {
      parameters: {
        query: DescribeGraph4InvestigationOnlineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeGraph4InvestigationOnlineOutput;
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
