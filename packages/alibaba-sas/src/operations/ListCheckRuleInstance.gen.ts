// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListCheckRuleInstanceInput {
  /** @example 1 */
  CurrentPage?: number;
  InstanceList?: ListCheckRuleInstanceInputInstanceListItem[];
  /** @example 20 */
  PageSize?: number;
  /** @example 123 */
  RuleId: number | bigint;
}

export interface ListCheckRuleInstanceOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 103784262032**** */
  AliUid?: string;
  /** @example Disk */
  AssetSubType?: string;
  /** @example ECS */
  AssetType?: string;
  /** @example 23 */
  CheckId?: string;
  CheckRuleInstances?: ListCheckRuleInstanceOutputCheckRuleInstancesItem[];
  /** @example Aliyun */
  Vendor?: string;
}

export interface ListCheckRuleInstanceInputInstanceListItem {
  /** @example i-wz9fdluqx20mp2x7**** */
  InstanceId?: string;
  /** @example cn-hongkong */
  RegionId?: string;
}

export interface ListCheckRuleInstanceOutputCheckRuleInstancesItem {
  /** @example i-j6c76lh1kvrcvwl***** */
  InstanceId?: string;
  /** @example testEcs */
  InstanceName?: string;
  /** @example cn-shanghai */
  RegionId?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listCheckRuleInstance({
 *   CurrentPage: 1,
 *   PageSize: 20,
 *   RuleId: 123,
 * });
 * ```
 * @throws CloudError
 */
export const listCheckRuleInstance: TypedRoute<
  ListCheckRuleInstanceInput,
  ListCheckRuleInstanceOutput,
  ListCheckRuleInstanceHttp
> = {
  name: "ListCheckRuleInstance",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "ListCheckRuleInstance", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListCheckRuleInstance as `client.http` calls it. */
export interface ListCheckRuleInstanceHttp {
  "/ListCheckRuleInstance": {
    get: {
      parameters: {
        query: ListCheckRuleInstanceInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListCheckRuleInstanceOutput;
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
