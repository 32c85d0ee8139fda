// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListImageRegistryExtraInput {
  /** @example 25363 */
  RegistryId: number | bigint;
}

export interface ListImageRegistryExtraOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageRegistryExtraInfos?: ListImageRegistryExtraOutputImageRegistryExtraInfosItem[];
}

export interface ListImageRegistryExtraOutputImageRegistryExtraInfosItem {
  AliUid?: bigint;
  /** @example 64ad8ddf-6a4c-46b5-8dea-b105a06bd534 */
  AuthToken?: string;
  /** @example 113441 */
  Id?: bigint;
  /** @example public-goods */
  Namespace?: string;
  /** @example 25363 */
  RegistryId?: bigint;
  /** @example harbor */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listImageRegistryExtra({ RegistryId: 25363 });
 * ```
 * @throws CloudError
 */
export const listImageRegistryExtra: TypedRoute<
  ListImageRegistryExtraInput,
  ListImageRegistryExtraOutput,
  ListImageRegistryExtraHttp
> = {
  name: "ListImageRegistryExtra",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListImageRegistryExtra", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
  convert: [
    [["ImageRegistryExtraInfos", "*", "AliUid"], "bigint"],
    [["ImageRegistryExtraInfos", "*", "Id"], "bigint"],
    [["ImageRegistryExtraInfos", "*", "RegistryId"], "bigint"],
  ],
};

/** ListImageRegistryExtra as `client.http` calls it. */
export interface ListImageRegistryExtraHttp {
  "/ListImageRegistryExtra": {
    post: {
      parameters: {
        query: ListImageRegistryExtraInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListImageRegistryExtraOutput;
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
