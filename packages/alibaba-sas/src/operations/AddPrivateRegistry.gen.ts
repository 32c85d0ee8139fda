// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface AddPrivateRegistryInput {
  /** @example example.com */
  DomainName: string;
  /** @example [{"namespace":"aa","authToken":"aa"}] */
  ExtraParam?: string;
  /** @example 2 */
  NetType: 1 | 2 | (number & {});
  /** @example ****** */
  Password: string;
  /** @example 80 */
  Port?: number;
  /** @example 2 */
  ProtocolType: 1 | 2 | (number & {});
  /** @example ``114.55.**.**`` */
  RegistryHostIp: string;
  /** @example cn-hangzhou */
  RegistryRegionId: string;
  /** @example harbor */
  RegistryType: "harbor" | "quay" | (string & {});
  /** @example V2 */
  RegistryVersion: "V1" | "V2" | (string & {});
  /** @example 10 */
  TransPerHour?: number;
  /** @example xxxxx */
  UserName: string;
  /** @example vpc-wz9hs3e5*******908kd */
  VpcId?: string;
}

export interface AddPrivateRegistryOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: AddPrivateRegistryOutputData;
}

export interface AddPrivateRegistryOutputData {
  /** @example 0 */
  AliUid?: bigint;
  /** @example example.com */
  DomainName?: string;
  /** @example 0 */
  Id?: bigint;
  /** @example 2 */
  NetType?: 1 | 2 | (number & {});
  /** @example *********** */
  Password?: string;
  /** @example 2 */
  ProtocolType?: 1 | 2 | (number & {});
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example ``114.55.**.**`` */
  RegistryHostIp?: string;
  /** @example harbor */
  RegistryType?: "harbor" | "quay" | (string & {});
  /** @example V2 */
  RegistryVersion?: "-" | "V1" | "V2" | (string & {});
  /** @example 3c3c602c-fa1f-4bc0-992f-b4b2cac7**** */
  Token?: string;
  /** @example 10 */
  TransPerHour?: number;
  /** @example ****** */
  UserName?: string;
  /** @example vpc-2vchkxmf2j9yjt3x2**** */
  VpcId?: string;
}

/**
 * The documented error codes of AddPrivateRegistry.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type AddPrivateRegistryErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of AddPrivateRegistry with one of its documented codes. */
export const isAddPrivateRegistryError: ErrorGuard<AddPrivateRegistryErrorCode> = (error) =>
  isCloudError(error, "AddPrivateRegistry", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.addPrivateRegistry({
 *   DomainName: "example.com",
 *   ExtraParam: '[{"namespace":"aa","authToken":"aa"}]',
 *   NetType: 2,
 *   Password: "******",
 *   Port: 80,
 *   ProtocolType: 2,
 *   RegistryHostIp: "``114.55.**.**``",
 *   RegistryRegionId: "cn-hangzhou",
 *   RegistryType: "harbor",
 *   RegistryVersion: "V2",
 *   TransPerHour: 10,
 *   UserName: "xxxxx",
 *   VpcId: "vpc-wz9hs3e5*******908kd",
 * });
 * ```
 * @throws CloudError
 */
export const addPrivateRegistry: TypedRoute<
  AddPrivateRegistryInput,
  AddPrivateRegistryOutput,
  AddPrivateRegistryHttp
> = {
  name: "AddPrivateRegistry",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "AddPrivateRegistry", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["Data", "AliUid"], "bigint"],
    [["Data", "Id"], "bigint"],
  ],
};

/** AddPrivateRegistry as `client.http` calls it. */
export interface AddPrivateRegistryHttp {
  "/AddPrivateRegistry": {
    post: {
      parameters: {
        query: AddPrivateRegistryInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": AddPrivateRegistryOutput;
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
