// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateBatchUploadUrlInput {
  Md5List: string[];
  /** @example 0 */
  Type: 0 | 1 | 2 | 4 | (number & {});
}

export interface CreateBatchUploadUrlOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  UploadUrlList?: CreateBatchUploadUrlOutputUploadUrlListItem[];
}

export interface CreateBatchUploadUrlOutputUploadUrlListItem {
  Context?: CreateBatchUploadUrlOutputUploadUrlListItemContext;
  /** @example 1658562101370 */
  Expire?: string;
  /** @example false */
  FileExist?: boolean;
  /** @example http://example.com */
  InternalUrl?: string;
  /** @example 2f8dc248a0fbb96c69e45acad2****** */
  Md5?: string;
  /** @example http://example.com */
  PublicUrl?: string;
}

export interface CreateBatchUploadUrlOutputUploadUrlListItemContext {
  /** @example yourAccessKeyID */
  AccessId?: string;
  /** @example 1/2022/06/23/15/41/16559701077444693a0c6-33b2-4cc2-a99f-9f38b8b8**** */
  OssKey?: string;
  /** @example eyJleHBpcmF0aW9uIjoiMjAyMi0wNy0yM1QxMDo1ODoxMC**** */
  Policy?: string;
  /** @example wDhPgVdnY/bkKFYcYFl+4crl**** */
  Signature?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createBatchUploadUrl({ Type: 0, Md5List: ["text"] });
 * ```
 * @throws CloudError
 */
export const createBatchUploadUrl: TypedRoute<
  CreateBatchUploadUrlInput,
  CreateBatchUploadUrlOutput,
  CreateBatchUploadUrlHttp
> = {
  name: "CreateBatchUploadUrl",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateBatchUploadUrl", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateBatchUploadUrl as `client.http` calls it. */
export interface CreateBatchUploadUrlHttp {
  "/CreateBatchUploadUrl": {
    post: {
      parameters: {
        query: CreateBatchUploadUrlInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateBatchUploadUrlOutput;
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
