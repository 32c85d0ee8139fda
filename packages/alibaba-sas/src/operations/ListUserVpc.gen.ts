// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUserVpcInput {
  /** @example cn-hangzhou */
  K8sRegionId: string;
}

export interface ListUserVpcOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UserVpcInfos?: ListUserVpcOutputUserVpcInfosItem[];
}

export interface ListUserVpcOutputUserVpcInfosItem {
  /** @example 192.168.XXX.XXX/16 */
  CidrBlock?: string;
  /** @example 2023-03-30T07:16:02Z */
  CreationTime?: string;
  /** @example true */
  Default?: boolean;
  /** @example This is my VPC. */
  Description?: string;
  /** @example 2023-03-30T07:16:02Z */
  ModifyTime?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example Available */
  Status?: "Pending" | "Available" | (string & {});
  /** @example vrt-bp1jcg5cmxjbl9xgc**** */
  VRouterId?: string;
  /** @example vpc-bp1qpo0kug3a20qqe**** */
  VpcId?: string;
  /** @example Vpc-1 */
  VpcName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUserVpc({ K8sRegionId: "cn-hangzhou" });
 * ```
 * @throws CloudError
 */
export const listUserVpc: TypedRoute<ListUserVpcInput, ListUserVpcOutput, ListUserVpcHttp> = {
  name: "ListUserVpc",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUserVpc", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListUserVpc as `client.http` calls it. */
export interface ListUserVpcHttp {
  "/ListUserVpc": {
    post: {
      parameters: {
        query: ListUserVpcInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUserVpcOutput;
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
