// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckItemWarningMachineInput {
  /** @example 8 */
  CheckId: number | bigint;
  /** @example clusterId */
  ContainerFieldName?: string;
  /** @example ce89cdd0ea732472a8703821b19e**** */
  ContainerFieldValue?: string;
  /** @example 1 */
  CurrentPage?: number;
  GroupId?: number | bigint;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 225 */
  Remark?: string;
  /** @example 1082098404740323 */
  ResourceDirectoryAccountId?: number | bigint;
  /** @example cis */
  RiskType?: string;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example 3 */
  Status?: 1 | 2 | 3 | 6 | 7 | 8 | (number & {});
  UuidList?: string[];
}

export interface ListCheckItemWarningMachineOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListCheckItemWarningMachineOutputListItem[];
  PageInfo?: ListCheckItemWarningMachineOutputPageInfo;
}

export interface ListCheckItemWarningMachineOutputListItem {
  /** @example 0 */
  AssetType?: string;
  /** @example 3 */
  AuthVersion?: 1 | 6 | 5 | 3 | 7 | 10 | (number & {});
  /** @example true */
  Bind?: boolean;
  /** @example 48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f9215570******** */
  ContainerId?: string;
  /** @example step-build-ui-build */
  ContainerName?: string;
  FixList?: ListCheckItemWarningMachineOutputListItemFixListItem[];
  /** @example 1 */
  FixStatus?: 0 | 1 | (number & {});
  /** @example i-bp1a69mvjujbakxu**** */
  InstanceId?: string;
  /** @example sql-test-0**** */
  InstanceName?: string;
  /** @example 8.210.XX.XX */
  InternetIp?: string;
  /** @example 172.25.XX.XX */
  IntranetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694692471000
   */
  LastHandleTime?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1694692471000
   */
  LastScanTime?: number;
  /** @example true */
  PortOpen?: boolean;
  /** @example There is a weak password (username/password): root/he*****34 */
  Prompt?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 1 */
  Status?: 1 | 2 | 3 | 6 | 7 | 8 | (number & {});
  /** @example 30**** */
  TargetId?: string;
  /** @example jenkins**** */
  TargetName?: string;
  /** @example ECS_IMAGE */
  TargetType?: "ECS_SNAPSHOT" | "ECS_IMAGE" | (string & {});
  /** @example 49e25e0f-bb51-4a5a-a1b3-13a4ddaa**** */
  Uuid?: string;
  /** @deprecated */
  WarningRiskList?: ListCheckItemWarningMachineOutputListItemWarningRiskListItem[];
}

export interface ListCheckItemWarningMachineOutputPageInfo {
  /** @example 4 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 107 */
  TotalCount?: number;
}

export interface ListCheckItemWarningMachineOutputListItemFixListItem {
  /** @example 72 */
  RiskId?: bigint;
  RiskName?: string;
}

export interface ListCheckItemWarningMachineOutputListItemWarningRiskListItem {
  /**
   * @deprecated
   * @example 72
   */
  RiskId?: bigint;
  /** @deprecated */
  RiskName?: string;
}

/**
 * The documented error codes of ListCheckItemWarningMachine.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListCheckItemWarningMachineErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListCheckItemWarningMachine with one of its documented codes. */
export const isListCheckItemWarningMachineError: ErrorGuard<ListCheckItemWarningMachineErrorCode> = (error) =>
  isCloudError(error, "ListCheckItemWarningMachine", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listCheckItemWarningMachine({
 *   CheckId: 8,
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "ce89cdd0ea732472a8703821b19e****",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Remark: "225",
 *   ResourceDirectoryAccountId: 1082098404740323,
 *   RiskType: "cis",
 *   Source: "agentless",
 *   Status: 3,
 * });
 * ```
 * @throws CloudError
 */
export const listCheckItemWarningMachine: TypedRoute<
  ListCheckItemWarningMachineInput,
  ListCheckItemWarningMachineOutput,
  ListCheckItemWarningMachineHttp
> = {
  name: "ListCheckItemWarningMachine",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListCheckItemWarningMachine", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["List", "*", "FixList", "*", "RiskId"], "bigint"],
    [["List", "*", "WarningRiskList", "*", "RiskId"], "bigint"],
  ],
};

/**
 * Walk through `List` of all pages: `for await (const item of paginateListCheckItemWarningMachine(…))`.
 *
 * Each page is a call of listCheckItemWarningMachine, made when it is needed, until `PageInfo.TotalCount` is
 * reached or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say
 * otherwise. `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateListCheckItemWarningMachine({
 *   CheckId: 8,
 *   ContainerFieldName: "clusterId",
 *   ContainerFieldValue: "ce89cdd0ea732472a8703821b19e****",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Remark: "225",
 *   ResourceDirectoryAccountId: 1082098404740323,
 *   RiskType: "cis",
 *   Source: "agentless",
 *   Status: 3,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateListCheckItemWarningMachine: Pager<
  ListCheckItemWarningMachineInput,
  ListCheckItemWarningMachineOutput,
  NonNullable<ListCheckItemWarningMachineOutput["List"]>[number]
> = {
  route: listCheckItemWarningMachine,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["List"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** ListCheckItemWarningMachine as `client.http` calls it. */
export interface ListCheckItemWarningMachineHttp {
  "/ListCheckItemWarningMachine": {
    post: {
      parameters: {
        query: ListCheckItemWarningMachineInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckItemWarningMachineOutput;
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
