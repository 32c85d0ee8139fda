// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeContainerServiceK8sClusterKritisStatusInput {
  /** @example c0e9efc6dea5f41db93b7e977123c**** */
  ClusterId?: string;
  ResourceOwnerId?: number | bigint;
  /** @example 119.145.XXX.XXX */
  SourceIp?: string;
}

export interface DescribeContainerServiceK8sClusterKritisStatusOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  KritisStatus?: DescribeContainerServiceK8sClusterKritisStatusOutputKritisStatus;
}

export interface DescribeContainerServiceK8sClusterKritisStatusOutputKritisStatus {
  /** @example true */
  Install?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeContainerServiceK8sClusterKritisStatus({
 *   ClusterId: "c0e9efc6dea5f41db93b7e977123c****",
 *   SourceIp: "119.145.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const describeContainerServiceK8sClusterKritisStatus: TypedRoute<
  DescribeContainerServiceK8sClusterKritisStatusInput,
  DescribeContainerServiceK8sClusterKritisStatusOutput,
  DescribeContainerServiceK8sClusterKritisStatusHttp
> = {
  name: "DescribeContainerServiceK8sClusterKritisStatus",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeContainerServiceK8sClusterKritisStatus", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeContainerServiceK8sClusterKritisStatus as `client.http` calls it. */
export interface DescribeContainerServiceK8sClusterKritisStatusHttp {
  "/DescribeContainerServiceK8sClusterKritisStatus": {
    post: {
      parameters: {
        query?: DescribeContainerServiceK8sClusterKritisStatusInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeContainerServiceK8sClusterKritisStatusOutput;
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
