// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListUuidsByAppIdInput {
  /** @example 5b41f4bf-349f-4263-89b1-9234c034**** */
  AppId?: string;
  /** @example cn-hangzhou */
  AppRegionId?: string;
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 123456 */
  ResourceDirectoryUid?: number | bigint;
}

export interface ListUuidsByAppIdOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 1 */
  Count?: number;
  Uuids?: string[];
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listUuidsByAppId({
 *   AppId: "5b41f4bf-349f-4263-89b1-9234c034****",
 *   AppRegionId: "cn-hangzhou",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   ResourceDirectoryUid: 123456,
 * });
 * ```
 * @throws CloudError
 */
export const listUuidsByAppId: TypedRoute<ListUuidsByAppIdInput, ListUuidsByAppIdOutput, ListUuidsByAppIdHttp> = {
  name: "ListUuidsByAppId",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUuidsByAppId", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListUuidsByAppId as `client.http` calls it. */
export interface ListUuidsByAppIdHttp {
  "/ListUuidsByAppId": {
    post: {
      parameters: {
        query?: ListUuidsByAppIdInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListUuidsByAppIdOutput;
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
