// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeDomainDetailInput {
  /** @example example.com */
  DomainName: string;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface DescribeDomainDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 2 */
  AlarmCount?: number;
  /** @example example.com */
  Domain?: string;
  DomainDetailItems?: DescribeDomainDetailOutputDomainDetailItemsItem[];
  /** @example example.com */
  RootDomain?: string;
  /** @example 2 */
  VulCount?: number;
}

export interface DescribeDomainDetailOutputDomainDetailItemsItem {
  /** @example 0 */
  AssetType?: "0" | "1" | "2" | "3" | "4" | (string & {});
  /** @example i-m5e6w7dzsktt6mz4*** */
  InstanceId?: string;
  /** @example iZm5e6w7dzsktt6mz4yimeZ-6**** */
  InstanceName?: string;
  /** @example 1.2.XX.XX */
  InternetIp?: string;
  /** @example 1.2.XX.XX */
  IntranetIp?: string;
  /** @example lb-bp1g9dohoyin9cjhn6**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeDomainDetail.
 *
 * - `DataExists` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeDomainDetailErrorCode = "DataExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeDomainDetail with one of its documented codes. */
export const isDescribeDomainDetailError: ErrorGuard<DescribeDomainDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeDomainDetail", ["DataExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeDomainDetail({
 *   DomainName: "example.com",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeDomainDetail: TypedRoute<
  DescribeDomainDetailInput,
  DescribeDomainDetailOutput,
  DescribeDomainDetailHttp
> = {
  name: "DescribeDomainDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeDomainDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeDomainDetail as `client.http` calls it. */
export interface DescribeDomainDetailHttp {
  "/DescribeDomainDetail": {
    post: {
      parameters: {
        query: DescribeDomainDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeDomainDetailOutput;
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
