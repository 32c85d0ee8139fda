// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeWarningMachinesInput {
  /** @example c7e3c5b420a7947c2933303144688**** */
  ClusterId?: string;
  /** @example containerId */
  ContainerFieldName?: string;
  /** @example c8bb3ef0f5ccf45508f0fd1ffc200**** */
  ContainerFieldValue?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 123 */
  GroupId?: number | bigint;
  /** @example 1 */
  HaveRisk?: 1 | 0 | (number & {});
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example oracle-win-001**** */
  MachineName?: string;
  /** @example 10 */
  PageSize?: number;
  /** @example 196 */
  RiskId: number | bigint;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
  /** @example 16 */
  StrategyId?: number | bigint;
  /** @example uuid */
  TargetType?: "containerId" | "uuid" | (string & {});
  /** @example 9888955c-0076-49da-bd9c-34f5492b**** */
  Uuids?: string;
}

export interface DescribeWarningMachinesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 10 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 10 */
  PageSize?: number;
  /** @example 1 */
  TotalCount?: number;
  WarningMachines?: DescribeWarningMachinesOutputWarningMachinesItem[];
}

export interface DescribeWarningMachinesOutputWarningMachinesItem {
  /** @example 0 */
  AssetType?: string;
  /** @example 7 */
  AuthVersion?: 1 | 6 | 5 | 3 | 7 | 10 | (number & {});
  /** @example true */
  Bind?: boolean;
  /** @example 48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d****** */
  ContainerId?: string;
  /** @example redis */
  ContainerName?: string;
  /** @example 10 */
  HighWarningCount?: number;
  /** @example i-m5ee8b9nr3h30mhb**** */
  InstanceId?: string;
  /** @example oracle-win-00**** */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 1.2.XX.XX */
  IntranetIp?: string;
  /** @example 3 */
  LowWarningCount?: number;
  /** @example 2 */
  MediumWarningCount?: number;
  /** @example true */
  Online?: boolean;
  /** @example 10 */
  PassCount?: number;
  /** @example true */
  PortOpen?: boolean;
  /** @example cn-qingdao */
  RegionId?: string;
  /** @example 1 */
  Status?: 1 | 2 | (number & {});
  /** @example 9888955c-0076-49da-bd9c-34f5492b**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeWarningMachines.
 *
 * - `ConsoleError` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeWarningMachinesErrorCode = "ConsoleError" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeWarningMachines with one of its documented codes. */
export const isDescribeWarningMachinesError: ErrorGuard<DescribeWarningMachinesErrorCode> = (error) =>
  isCloudError(error, "DescribeWarningMachines", ["ConsoleError", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeWarningMachines({
 *   ClusterId: "c7e3c5b420a7947c2933303144688****",
 *   ContainerFieldName: "containerId",
 *   ContainerFieldValue: "c8bb3ef0f5ccf45508f0fd1ffc200****",
 *   CurrentPage: 1,
 *   GroupId: 123,
 *   HaveRisk: 1,
 *   Lang: "zh",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 10,
 *   RiskId: 196,
 *   SourceIp: "1.2.XX.XX",
 *   StrategyId: 16,
 *   TargetType: "uuid",
 *   Uuids: "9888955c-0076-49da-bd9c-34f5492b****",
 * });
 * ```
 * @throws CloudError
 */
export const describeWarningMachines: TypedRoute<
  DescribeWarningMachinesInput,
  DescribeWarningMachinesOutput,
  DescribeWarningMachinesHttp
> = {
  name: "DescribeWarningMachines",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeWarningMachines", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/**
 * Walk through `WarningMachines` of all pages: `for await (const item of paginateDescribeWarningMachines(…))`.
 *
 * Each page is a call of describeWarningMachines, made when it is needed, until `TotalCount` is reached or one
 * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 10 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeWarningMachines({
 *   ClusterId: "c7e3c5b420a7947c2933303144688****",
 *   ContainerFieldName: "containerId",
 *   ContainerFieldValue: "c8bb3ef0f5ccf45508f0fd1ffc200****",
 *   CurrentPage: 1,
 *   GroupId: 123,
 *   HaveRisk: 1,
 *   Lang: "zh",
 *   MachineName: "oracle-win-001****",
 *   PageSize: 10,
 *   RiskId: 196,
 *   SourceIp: "1.2.XX.XX",
 *   StrategyId: 16,
 *   TargetType: "uuid",
 *   Uuids: "9888955c-0076-49da-bd9c-34f5492b****",
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeWarningMachines: Pager<
  DescribeWarningMachinesInput,
  DescribeWarningMachinesOutput,
  NonNullable<DescribeWarningMachinesOutput["WarningMachines"]>[number]
> = {
  route: describeWarningMachines,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 10,
  items: ["WarningMachines"],
  total: ["TotalCount"],
  paginate,
};

/** DescribeWarningMachines as `client.http` calls it. */
export interface DescribeWarningMachinesHttp {
  "/DescribeWarningMachines": {
    post: {
      parameters: {
        query: DescribeWarningMachinesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeWarningMachinesOutput;
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
