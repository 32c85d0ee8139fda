// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerServiceK8sClusterNamespacesInput {
  /** @example cf4435fefd45d4b1b8643f3a0bea3**** */
  ClusterId?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 140.205.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeContainerServiceK8sClusterNamespacesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  K8sClusterNamespaces?: DescribeContainerServiceK8sClusterNamespacesOutputK8sClusterNamespacesItem[];
}

export interface DescribeContainerServiceK8sClusterNamespacesOutputK8sClusterNamespacesItem {
  /** @example default */
  Namespace?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerServiceK8sClusterNamespaces({
 *   ClusterId: "cf4435fefd45d4b1b8643f3a0bea3****",
 *   SourceIp: "140.205.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerServiceK8sClusterNamespaces: TypedRoute<
  DescribeContainerServiceK8sClusterNamespacesInput,
  DescribeContainerServiceK8sClusterNamespacesOutput,
  DescribeContainerServiceK8sClusterNamespacesHttp
> = {
  name: "DescribeContainerServiceK8sClusterNamespaces",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerServiceK8sClusterNamespaces", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeContainerServiceK8sClusterNamespaces as `client.http` calls it. */
export interface DescribeContainerServiceK8sClusterNamespacesHttp {
  "/DescribeContainerServiceK8sClusterNamespaces": {
    post: {
      parameters: {
        query?: DescribeContainerServiceK8sClusterNamespacesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerServiceK8sClusterNamespacesOutput;
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
