// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, encodeForm, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateJenkinsImageRegistryInput {
  /** @example 41.121.XXX.XXX */
  SourceIp?: string;
  /** @example example.com */
  DomainName?: string;
  /** @example [{\\"namespace\\":\\"aa\\",\\"authToken\\":\\"aa\\"}] */
  ExtraParam?: string;
  /** @example 1 */
  NetType?: 1 | 2 | (number & {});
  /** @example Harbor******** */
  Password?: string;
  /** @example 30 */
  PersistenceDay?: number;
  /** @example 1 */
  ProtocolType?: 1 | 2 | (number & {});
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 114.55.XXX.XXX */
  RegistryHostIp?: string;
  /** @example testRepo */
  RegistryName?: string;
  /** @example CI/CD */
  RegistryType?: string;
  /** @example V1 */
  RegistryVersion?: "-" | "V1" | "V2" | (string & {});
  /** @example 30 */
  TransPerHour?: number;
  /** @example RegistryUser */
  UserName?: string;
  /** @example vpc-2ze4aoqgeu51ydfb8**** */
  VpcId?: string;
  /** @example 192.168.XXX.XXX */
  WhiteList?: string;
}

export interface CreateJenkinsImageRegistryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: CreateJenkinsImageRegistryOutputData;
  /** @example 200 */
  HttpStatusCode?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1
   */
  TimeCost?: number;
}

export interface CreateJenkinsImageRegistryOutputData {
  /** @example 61.9.XXX.XXX */
  BlackList?: string;
  /** @example example.com */
  DomainName?: string;
  /** @example 2022-10-16 18:17:16 */
  GmtCreate?: string;
  /** @example 2022-11-21 10:40:01 */
  GmtModified?: string;
  /** @example 443496 */
  Id?: bigint;
  /** @example 1 */
  NetType?: 1 | 2 | (number & {});
  /** @example Harbor****** */
  Password?: string;
  /** @example 30 */
  PersistenceDay?: number;
  /** @example 1 */
  ProtocolType?: 1 | 2 | (number & {});
  /** @example cn-shanghai */
  RegionId?: string;
  /** @example 1.13.XXX.XXX */
  RegistryHostIp?: string;
  /** @example fanyi */
  RegistryName?: string;
  /** @example CI/CD */
  RegistryType?: string;
  /** @example 3c3c602c-fa1f-4bc0-992f-b4b2cac7**** */
  Token?: string;
  /** @example 30 */
  TransPerHour?: number;
  /** @example RegistryUser */
  UserName?: string;
  /** @example vpc-2vchkxmf2j9yjt3x2**** */
  VpcId?: string;
  /** @example 192.168.XXX.XXX */
  WhiteList?: string;
}

/**
 * The documented error codes of CreateJenkinsImageRegistry.
 *
 * - `NoPermission` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type CreateJenkinsImageRegistryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateJenkinsImageRegistry with one of its documented codes. */
export const isCreateJenkinsImageRegistryError: ErrorGuard<CreateJenkinsImageRegistryErrorCode> = (error) =>
  isCloudError(error, "CreateJenkinsImageRegistry", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createJenkinsImageRegistry({
 *   SourceIp: "41.121.XXX.XXX",
 * });
 * ```
 * @throws CloudError
 */
export const createJenkinsImageRegistry: TypedRoute<
  CreateJenkinsImageRegistryInput,
  CreateJenkinsImageRegistryOutput,
  CreateJenkinsImageRegistryHttp
> = {
  name: "CreateJenkinsImageRegistry",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateJenkinsImageRegistry", "x-acs-version": "2018-12-03" },
  query: ["SourceIp"],
  rest: "body",
  idempotent: false,
  convert: [[["Data", "Id"], "bigint"]],
  encode: encodeForm,
};

/** CreateJenkinsImageRegistry as `client.http` calls it. */
export interface CreateJenkinsImageRegistryHttp {
  "/CreateJenkinsImageRegistry": {
    post: {
      parameters: {
        query?: {
          SourceIp?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<
            CreateJenkinsImageRegistryInput,
            | "DomainName"
            | "ExtraParam"
            | "NetType"
            | "Password"
            | "PersistenceDay"
            | "ProtocolType"
            | "RegionId"
            | "RegistryHostIp"
            | "RegistryName"
            | "RegistryType"
            | "RegistryVersion"
            | "TransPerHour"
            | "UserName"
            | "VpcId"
            | "WhiteList"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateJenkinsImageRegistryOutput;
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
