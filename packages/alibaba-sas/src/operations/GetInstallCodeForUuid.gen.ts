// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetInstallCodeForUuidInput {
  /** @example eae0b46e-2155-422e-9565-ecc52c69**** */
  Uuid: string;
}

export interface GetInstallCodeForUuidOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 200 */
  Code?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 200
   */
  HttpStatusCode?: number;
  InstallCode?: GetInstallCodeForUuidOutputInstallCode;
  /** @example successful */
  Message?: string;
  /** @example true */
  Success?: boolean;
}

export interface GetInstallCodeForUuidOutputInstallCode {
  /** @example AK1W** */
  CaptchaCode?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1723860871689
   */
  ExpiredDate?: number;
  /** @example 342710 */
  GroupId?: bigint;
  /** @example TestGroup */
  GroupName?: string;
  /** @example linux */
  Os?: "linux" | "windows" | (string & {});
  /** @example ALIYUN */
  VendorName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.getInstallCodeForUuid({
 *   Uuid: "eae0b46e-2155-422e-9565-ecc52c69****",
 * });
 * ```
 * @throws CloudError
 */
export const getInstallCodeForUuid: TypedRoute<
  GetInstallCodeForUuidInput,
  GetInstallCodeForUuidOutput,
  GetInstallCodeForUuidHttp
> = {
  name: "GetInstallCodeForUuid",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetInstallCodeForUuid", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [[["InstallCode", "GroupId"], "bigint"]],
};

/** GetInstallCodeForUuid as `client.http` calls it. */
export interface GetInstallCodeForUuidHttp {
  "/GetInstallCodeForUuid": {
    post: {
      parameters: {
        query: GetInstallCodeForUuidInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetInstallCodeForUuidOutput;
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
