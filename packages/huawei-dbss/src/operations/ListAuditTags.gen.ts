// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, ResourceTagInfoBean } from "../schemas.gen.js";

export interface ListAuditTagsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_type: string;
  resource_id: string;
}

export interface ListAuditTagsOutput {
  tags?: ResourceTagInfoBean[];
  sys_tags?: ResourceTagInfoBean[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listAuditTags({
 *   resource_type: "text",
 *   resource_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const listAuditTags: TypedRoute<ListAuditTagsInput, ListAuditTagsOutput, ListAuditTagsHttp> = {
  name: "ListAuditTags",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{resource_type}/{resource_id}/tags",
  rest: "query",
  idempotent: true,
};

/** ListAuditTags as `client.http` calls it. */
export interface ListAuditTagsHttp {
  "/v1/{project_id}/{resource_type}/{resource_id}/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          resource_type: string;
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListAuditTagsOutput;
          };
        };
        /** @description The call failed; error_code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
