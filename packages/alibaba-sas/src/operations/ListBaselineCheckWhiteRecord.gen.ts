// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type TypedRoute, writeStyles } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListBaselineCheckWhiteRecordInput {
  CheckIds?: (number | bigint)[];
  /** @example redis */
  CheckItemFuzzy?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  RecordIds?: (number | bigint)[];
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
}

export interface ListBaselineCheckWhiteRecordOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  List?: ListBaselineCheckWhiteRecordOutputListItem[];
  PageInfo?: ListBaselineCheckWhiteRecordOutputPageInfo;
}

export interface ListBaselineCheckWhiteRecordOutputListItem {
  /** @example 696 */
  CheckId?: bigint;
  /** @example Config the Event Audit policys */
  CheckItem?: string;
  /** @example Security audit */
  CheckType?: string;
  /** @example Security audit */
  CheckTypeDisName?: string;
  ContainerItems?: ListBaselineCheckWhiteRecordOutputListItemContainerItemsItem[];
  /** @example en */
  Lang?: "zh" | "en" | (string & {});
  /** @example 暂时忽略 */
  Reason?: string;
  /** @example 79412 */
  RecordId?: bigint;
  /** @example agentless */
  Source?: "default" | "agentless" | (string & {});
  /** @example HOST_BASELINE_WHITE_LIST_21 */
  Target?: string;
  /** @example instance */
  TargetType?: "all_instance" | "instance" | (string & {});
}

export interface ListBaselineCheckWhiteRecordOutputPageInfo {
  /** @example 2 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 45 */
  TotalCount?: number;
}

export interface ListBaselineCheckWhiteRecordOutputListItemContainerItemsItem {
  /** @example "anythingllm,ChuanhuChat" */
  ContainerNames?: string;
  /** @example beeea5c2-1857-4b2b-a794-7d21eae***** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listBaselineCheckWhiteRecord({
 *   CheckItemFuzzy: "redis",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   Source: "agentless",
 * });
 * ```
 * @throws CloudError
 */
export const listBaselineCheckWhiteRecord: TypedRoute<
  ListBaselineCheckWhiteRecordInput,
  ListBaselineCheckWhiteRecordOutput,
  ListBaselineCheckWhiteRecordHttp
> = {
  name: "ListBaselineCheckWhiteRecord",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListBaselineCheckWhiteRecord", "x-acs-version": "2018-12-03" },
  styles: { CheckIds: "json", RecordIds: "json" },
  rest: "query",
  idempotent: false,
  convert: [
    [["List", "*", "CheckId"], "bigint"],
    [["List", "*", "RecordId"], "bigint"],
  ],
  style: writeStyles,
};

/** ListBaselineCheckWhiteRecord as `client.http` calls it. */
export interface ListBaselineCheckWhiteRecordHttp {
  "/ListBaselineCheckWhiteRecord": {
    post: {
      parameters: {
        query?: ListBaselineCheckWhiteRecordInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListBaselineCheckWhiteRecordOutput;
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
