// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type ListPrivateK8sInput = {};

export interface ListPrivateK8sOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  PrivateK8sInfos?: ListPrivateK8sOutputPrivateK8sInfosItem[];
}

export interface ListPrivateK8sOutputPrivateK8sInfosItem {
  /** @example 12345 */
  AliUid?: bigint;
  /** @example 192.168.XX.XX */
  ApiServerIp?: string;
  /** @example xxx */
  ClusterName?: string;
  /** @example 1 */
  Id?: bigint;
  /** @example 1.18 */
  K8sVersion?: string;
  /** @example xxx */
  KubeConfig?: string;
  /** @example 1 */
  NetType?: 1 | 2 | (number & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example vpc-2zet5l358k6z0gnz***** */
  VpcId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listPrivateK8s();
 * ```
 * @throws CloudError
 */
export const listPrivateK8s: TypedRoute<ListPrivateK8sInput, ListPrivateK8sOutput, ListPrivateK8sHttp> = {
  name: "ListPrivateK8s",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListPrivateK8s", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["PrivateK8sInfos", "*", "AliUid"], "bigint"],
    [["PrivateK8sInfos", "*", "Id"], "bigint"],
  ],
};

/** ListPrivateK8s as `client.http` calls it. */
export interface ListPrivateK8sHttp {
  "/ListPrivateK8s": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListPrivateK8sOutput;
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
