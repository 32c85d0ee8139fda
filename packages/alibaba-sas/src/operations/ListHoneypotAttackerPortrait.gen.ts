// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListHoneypotAttackerPortraitInput {
  /** @example 1 */
  CurrentPage?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1672285044000
   */
  EndTimeStamp?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 101.133.155.*** */
  SrcIp?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1672249044000
   */
  StartTimeStamp?: number;
}

export interface ListHoneypotAttackerPortraitOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  /** @example 200 */
  HttpStatusCode?: number;
  List?: ListHoneypotAttackerPortraitOutputListItem[];
  /** @example successful */
  Message?: string;
  PageInfo?: ListHoneypotAttackerPortraitOutputPageInfo;
  /** @example true */
  Success?: boolean;
}

export interface ListHoneypotAttackerPortraitOutputListItem {
  /** @example 10 */
  AttackCount?: number;
  Browser?: string[];
  Host?: string[];
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1679896965
   */
  LastTime?: number;
  Network?: ListHoneypotAttackerPortraitOutputListItemNetwork;
  /** @example cd48604a-1694-4f03-ade0-ec6994c3**** */
  PortraitId?: string;
  Social?: string[];
}

export interface ListHoneypotAttackerPortraitOutputPageInfo {
  /** @example 11 */
  Count?: number;
  /** @example 2 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 25 */
  TotalCount?: number;
}

export interface ListHoneypotAttackerPortraitOutputListItemNetwork {
  /**
   * @example [
   * "39.105.62.***"
   * ]
   */
  ExternalIp?: string[];
  /**
   * @example [
   * "172.17.6.***"
   * ]
   */
  InternalIp?: string[];
  /**
   * @example [
   * "223.104.150.***"
   * ]
   */
  RealIp?: string[];
}

/**
 * The documented error codes of ListHoneypotAttackerPortrait.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListHoneypotAttackerPortraitErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListHoneypotAttackerPortrait with one of its documented codes. */
export const isListHoneypotAttackerPortraitError: ErrorGuard<ListHoneypotAttackerPortraitErrorCode> = (error) =>
  isCloudError(error, "ListHoneypotAttackerPortrait", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listHoneypotAttackerPortrait({
 *   CurrentPage: 1,
 *   EndTimeStamp: 1672285044000,
 *   Lang: "zh",
 *   PageSize: 20,
 *   SrcIp: "101.133.155.***",
 *   StartTimeStamp: 1672249044000,
 * });
 * ```
 * @throws CloudError
 */
export const listHoneypotAttackerPortrait: TypedRoute<
  ListHoneypotAttackerPortraitInput,
  ListHoneypotAttackerPortraitOutput,
  ListHoneypotAttackerPortraitHttp
> = {
  name: "ListHoneypotAttackerPortrait",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListHoneypotAttackerPortrait", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListHoneypotAttackerPortrait as `client.http` calls it. */
export interface ListHoneypotAttackerPortraitHttp {
  "/ListHoneypotAttackerPortrait": {
    post: {
      parameters: {
        query?: ListHoneypotAttackerPortraitInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListHoneypotAttackerPortraitOutput;
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
