// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotAttackerSourceInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1676945366221
   */
  EndTimeStamp?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  RiskLevelList?: string[];
  /** @example 175.136.230.*** */
  SrcIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1674007632124
   */
  StartTimeStamp?: number;
}

export interface ListHoneypotAttackerSourceOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListHoneypotAttackerSourceOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotAttackerSourceOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotAttackerSourceOutputListItem {
  /** @example 30 */
  EventCount?: number;
  /** @example vpc tcp 蜜罐 */
  LastTargetHoneypot?: string;
  /** @example 144.23.66.*** */
  LastTargetIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1693446913000
   */
  LastTime?: number;
  /** @example 2 */
  RiskLevel?: "2" | "3" | "4" | (string & {});
  /** @example 101.102.61.*** */
  SrcIp?: string;
}

export interface ListHoneypotAttackerSourceOutputPageInfo {
  /** @example 20 */
  Count?: number;
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 55 */
  TotalCount?: number;
}

/**
 * The documented error codes of ListHoneypotAttackerSource.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotAttackerSourceErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotAttackerSource with one of its documented codes. */
export const isListHoneypotAttackerSourceError: ErrorGuard<ListHoneypotAttackerSourceErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotAttackerSource", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listHoneypotAttackerSource({
 *   CurrentPage: 1,
 *   EndTimeStamp: 1676945366221,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SrcIp: "175.136.230.***",
 *   StartTimeStamp: 1674007632124,
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotAttackerSource: TypedRoute<
  ListHoneypotAttackerSourceInput,
  ListHoneypotAttackerSourceOutput,
  ListHoneypotAttackerSourceHttp
> = {
  name: "ListHoneypotAttackerSource",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotAttackerSource", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListHoneypotAttackerSource as `client.http` calls it. */
export interface ListHoneypotAttackerSourceHttp {
  "/ListHoneypotAttackerSource": {
    post: {
      parameters: {
        query?: ListHoneypotAttackerSourceInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotAttackerSourceOutput;
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
