// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDataSourceInput {
  /** @example DingTalk */
  ConfigType?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 39.155.*.* */
  SourceIp?: string;
}

export interface DescribeDataSourceOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  MetaDatas?: DescribeDataSourceOutputMetaDatasItem[];
}

export interface DescribeDataSourceOutputMetaDatasItem {
  /** @example 1753 */
  DataSourceId?: number;
  /** @example sas_analysis_pre-sas-operation-log-sas-event-suspicious */
  DataSourceName?: string;
  /** @example dingtalk_suspicious */
  Description?: string;
  MetaDataFields?: DescribeDataSourceOutputMetaDatasItemMetaDataFieldsItem[];
}

export interface DescribeDataSourceOutputMetaDatasItemMetaDataFieldsItem {
  /** @example type */
  Filed?: string;
  /** @example dingtalk_vul_type */
  FiledName?: string;
  OperatorList?: DescribeDataSourceOutputMetaDatasItemMetaDataFieldsItemOperatorListItem[];
  /** @example all:dingtalk_all;cms:dingtalk_vul_cms;oval:dingtalk_vul_cve;sys:dingtalk_vul_sys;emg:dingtalk_vul_emg */
  Sample?: string;
  /** @example string */
  ValueType?: string;
}

export interface DescribeDataSourceOutputMetaDatasItemMetaDataFieldsItemOperatorListItem {
  /** @example dingtalk_vul */
  Description?: string;
  /** @example regex */
  Name?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeDataSource({
 *   ConfigType: "DingTalk",
 *   Lang: "zh",
 *   SourceIp: "39.155.*.*",
 * });
 * ```
 * @throws CloudError
 */
export const describeDataSource: TypedRoute<
  DescribeDataSourceInput,
  DescribeDataSourceOutput,
  DescribeDataSourceHttp
> = {
  name: "DescribeDataSource",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDataSource", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeDataSource as `client.http` calls it. */
export interface DescribeDataSourceHttp {
  "/DescribeDataSource": {
    post: {
      parameters: {
        query?: DescribeDataSourceInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDataSourceOutput;
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
