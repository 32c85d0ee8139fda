// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListMachineAppsInput {
  /** @example 5b41f4bf-349f-4263-89b1-9234c034**** */
  AppId?: string;
  /** @example agent-commprice-shop */
  AppName?: string;
  /** @example cn-hangzhou */
  AppRegionId?: string;
  /** @example 7 */
  AuthVersion?: "6" | "5" | "3" | "7" | "10" | (string & {});
  /** @example 1 */
  CurrentPage?: number;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 20 */
  PageSize?: number;
  /** @example 123456 */
  ResourceDirectoryUid?: number | bigint;
}

export interface ListMachineAppsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AppList?: ListMachineAppsOutputAppListItem[];
  PageInfo?: ListMachineAppsOutputPageInfo;
}

export interface ListMachineAppsOutputAppListItem {
  /** @example 5b41f4bf-349f-4263-89b1-9234c034**** */
  AppId?: string;
  /** @example app-ubuntu */
  AppName?: string;
  /** @example cn-hangzhou */
  AppRegionId?: string;
}

export interface ListMachineAppsOutputPageInfo {
  /** @example 1 */
  CurrentPage?: number;
  /** @example 20 */
  PageSize?: number;
  /** @example 263 */
  TotalCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listMachineApps({
 *   AppId: "5b41f4bf-349f-4263-89b1-9234c034****",
 *   AppName: "agent-commprice-shop",
 *   AppRegionId: "cn-hangzhou",
 *   AuthVersion: "7",
 *   CurrentPage: 1,
 *   Lang: "zh",
 *   PageSize: 20,
 *   ResourceDirectoryUid: 123456,
 * });
 * ```
 * @throws CloudError
 */
export const listMachineApps: TypedRoute<ListMachineAppsInput, ListMachineAppsOutput, ListMachineAppsHttp> = {
  name: "ListMachineApps",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListMachineApps", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListMachineApps as `client.http` calls it. */
export interface ListMachineAppsHttp {
  "/ListMachineApps": {
    post: {
      parameters: {
        query?: ListMachineAppsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListMachineAppsOutput;
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
