// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface BatchDeleteResourceTagInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_type: "auditInstance" | (string & {});
  resource_id: string;
  tags?: ResourceTagDeleteRequestTags[];
  sys_tags?: ResourceTagDeleteRequestTags[];
}

export interface ResourceTagDeleteRequestTags {
  key: string;
  value?: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * await client.batchDeleteResourceTag({
 *   resource_type: "auditInstance",
 *   resource_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const batchDeleteResourceTag: TypedRoute<BatchDeleteResourceTagInput, string, BatchDeleteResourceTagHttp> = {
  name: "BatchDeleteResourceTag",
  tier: "drafted",
  method: "DELETE",
  path: "/v1/{project_id}/{resource_type}/{resource_id}/tags/delete",
  rest: "body",
  idempotent: false,
  returns: "text",
};

/** BatchDeleteResourceTag as `client.http` calls it. */
export interface BatchDeleteResourceTagHttp {
  "/v1/{project_id}/{resource_type}/{resource_id}/tags/delete": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          resource_type: "auditInstance" | (string & {});
          resource_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<BatchDeleteResourceTagInput, "tags" | "sys_tags">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "text/plain": string;
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
