// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerServiceK8sClustersInput {
  ResourceOwnerId?: number | bigint;
  /** @example 42.120.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeContainerServiceK8sClustersOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  K8sClusters?: DescribeContainerServiceK8sClustersOutputK8sClustersItem[];
}

export interface DescribeContainerServiceK8sClustersOutputK8sClustersItem {
  /** @example cdbbe7aa56cbf4b8f830f83718d26**** */
  ClusterId?: string;
  /** @example cluster-test */
  Name?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerServiceK8sClusters({
 *   SourceIp: "42.120.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerServiceK8sClusters: TypedRoute<
  DescribeContainerServiceK8sClustersInput,
  DescribeContainerServiceK8sClustersOutput,
  DescribeContainerServiceK8sClustersHttp
> = {
  name: "DescribeContainerServiceK8sClusters",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerServiceK8sClusters", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeContainerServiceK8sClusters as `client.http` calls it. */
export interface DescribeContainerServiceK8sClustersHttp {
  "/DescribeContainerServiceK8sClusters": {
    post: {
      parameters: {
        query?: DescribeContainerServiceK8sClustersInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerServiceK8sClustersOutput;
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
