// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ListDockerhubImageInput {
  /** @example python:3.9 */
  Query: string;
}

export interface ListDockerhubImageOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageList?: ListDockerhubImageOutputImageListItem[];
}

export interface ListDockerhubImageOutputImageListItem {
  /** @example 5ffded22661b0f1e9c7fcccb0d488cff*****f8c52a819bd7179ef3e4a041988 */
  Digest?: string;
  /** @example 0 */
  HcCount?: number;
  /** @example d943de1933650d74b415d3ae8b37c064a0e0c700574d7a949c26db3291****** */
  ImageId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1024
   */
  ImageSize?: number;
  /** @example python */
  RepoName?: string;
  /** @example python */
  RepoNamespace?: string;
  /** @example {"vul":0} */
  RiskLevelDetail?: string;
  /** @example 3.9 */
  Tag?: string;
  /** @example a9b50827-801f-414c-900d-c4a223d***** */
  Uuid?: string;
  /** @example 0 */
  VulCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listDockerhubImage({ Query: "python:3.9" });
 * ```
 * @throws CloudError
 */
export const listDockerhubImage: TypedRoute<
  ListDockerhubImageInput,
  ListDockerhubImageOutput,
  ListDockerhubImageHttp
> = {
  name: "ListDockerhubImage",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListDockerhubImage", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ListDockerhubImage as `client.http` calls it. */
export interface ListDockerhubImageHttp {
  "/ListDockerhubImage": {
    post: {
      parameters: {
        query: ListDockerhubImageInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListDockerhubImageOutput;
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
