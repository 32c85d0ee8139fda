// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListPrivateRegistryListInput {
  /** @example harbor */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
}

export interface ListPrivateRegistryListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageRegistryInfos?: ListPrivateRegistryListOutputImageRegistryInfosItem[];
}

export interface ListPrivateRegistryListOutputImageRegistryInfosItem {
  /** @example 0 */
  AliUid?: bigint;
  /** @example example.com */
  DomainName?: string;
  /** @example 66485 */
  Id?: bigint;
  /** @example JenkinsInfo */
  JenkinsEnv?: string;
  /** @example 1 */
  NetType?: 1 | 2 | (number & {});
  /** @example Harbor****** */
  Password?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 90
   */
  PersistenceDay?: number;
  /** @example 80 */
  Port?: number;
  /** @example 1 */
  ProtocolType?: 1 | 2 | (number & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example 114.55.XXX.XXX */
  RegistryHostIp?: string;
  /** @example test1 */
  RegistryName?: string;
  /** @example harbor */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /** @example V1 */
  RegistryVersion?: "V1" | "V2" | (string & {});
  /** @example 0da12bce-cc36-4c48-b3e6-2215fc3a**** */
  Token?: string;
  /** @example 30 */
  TransPerHour?: number;
  /** @example RegistryUser */
  UserName?: string;
  /** @example vpc-bp12897gqrex01zn0**** */
  VpcId?: string;
  /** @example 100.104.XXX.XXX */
  WhiteList?: string;
}

/**
 * The documented error codes of ListPrivateRegistryList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ListPrivateRegistryListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListPrivateRegistryList with one of its documented codes. */
export const isListPrivateRegistryListError: ErrorGuard<ListPrivateRegistryListErrorCode> = (error) =>
  isCloudError(error, "ListPrivateRegistryList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listPrivateRegistryList({ RegistryType: "harbor" });
 * ```
 * @throws CloudError
 */
export const listPrivateRegistryList: TypedRoute<
  ListPrivateRegistryListInput,
  ListPrivateRegistryListOutput,
  ListPrivateRegistryListHttp
> = {
  name: "ListPrivateRegistryList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListPrivateRegistryList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [
    [["ImageRegistryInfos", "*", "AliUid"], "bigint"],
    [["ImageRegistryInfos", "*", "Id"], "bigint"],
  ],
};

/** ListPrivateRegistryList as `client.http` calls it. */
export interface ListPrivateRegistryListHttp {
  "/ListPrivateRegistryList": {
    post: {
      parameters: {
        query?: ListPrivateRegistryListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListPrivateRegistryListOutput;
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
