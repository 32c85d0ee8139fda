// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetHoneyPotUploadPolicyInfoInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetHoneyPotUploadPolicyInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: string;
  Data?: GetHoneyPotUploadPolicyInfoOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetHoneyPotUploadPolicyInfoOutputData {
  /** @example yourAccessKeyID */
  Accessid?: string;
  /** @example 1661443200000 */
  Expire?: string;
  /** @example https://aegis-update-static-file.oss-cn-hangzhou.aliyuncs.com */
  Host?: string;
  /** @example HONEYPOT_FILE/1766185894104675_169******** */
  Key?: string;
  /**
   * @example eyJleHBpcmF0aW9uIjoiMjAyMy0wOS0wMVQwMzoyNTozNS44MzZaIiwiY29uZGl0aW9ucyI6W1siY29udGVudC1sZW5ndGgtcmFuZ2UiLDAsMTA0ODU3NjAwXSxbInN0YXJ0cy13aXRoIiwiJGtleSIsIkhPTkVZUE9UX0ZJTEUvMTc2NjE4NTg5NDEwNDY3NV8xNjkzNTM4NDM1N*****************
   */
  Policy?: string;
  /** @example *** */
  SecurityToken?: string;
  /** @example wKPqlFneNTZPn52k2Rz9GTY***** */
  Signature?: string;
}

/**
 * The documented error codes of GetHoneyPotUploadPolicyInfo.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetHoneyPotUploadPolicyInfoErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetHoneyPotUploadPolicyInfo with one of its documented codes. */
export const isGetHoneyPotUploadPolicyInfoError: ErrorGuard<GetHoneyPotUploadPolicyInfoErrorCode> = (error) =>
  isCloudError(error, "GetHoneyPotUploadPolicyInfo", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getHoneyPotUploadPolicyInfo({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const getHoneyPotUploadPolicyInfo: TypedRoute<
  GetHoneyPotUploadPolicyInfoInput,
  GetHoneyPotUploadPolicyInfoOutput,
  GetHoneyPotUploadPolicyInfoHttp
> = {
  name: "GetHoneyPotUploadPolicyInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetHoneyPotUploadPolicyInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetHoneyPotUploadPolicyInfo as `client.http` calls it. */
export interface GetHoneyPotUploadPolicyInfoHttp {
  "/GetHoneyPotUploadPolicyInfo": {
    post: {
      parameters: {
        query?: GetHoneyPotUploadPolicyInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetHoneyPotUploadPolicyInfoOutput;
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
