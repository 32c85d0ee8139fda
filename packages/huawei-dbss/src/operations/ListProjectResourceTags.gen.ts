// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface ListProjectResourceTagsInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_type: "auditInstance" | (string & {});
}

export interface ListProjectResourceTagsOutput {
  tags?: ProjectResourceTagResponseTags[];
}

export interface ProjectResourceTagResponseTags {
  key?: string;
  values?: string[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listProjectResourceTags({
 *   resource_type: "auditInstance",
 * });
 * ```
 * @throws CloudError
 */
export const listProjectResourceTags: TypedRoute<
  ListProjectResourceTagsInput,
  ListProjectResourceTagsOutput,
  ListProjectResourceTagsHttp
> = {
  name: "ListProjectResourceTags",
  tier: "drafted",
  method: "GET",
  path: "/v1/{project_id}/{resource_type}/tags",
  rest: "query",
  idempotent: true,
};

/** ListProjectResourceTags as `client.http` calls it. */
export interface ListProjectResourceTagsHttp {
  "/v1/{project_id}/{resource_type}/tags": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          resource_type: "auditInstance" | (string & {});
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListProjectResourceTagsOutput;
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
