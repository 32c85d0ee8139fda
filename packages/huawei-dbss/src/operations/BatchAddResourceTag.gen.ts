// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface BatchAddResourceTagInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_type: "auditInstance" | (string & {});
  resource_id: string;
  tags?: ResourceTagRequestTags[];
  sys_tags?: ResourceTagRequestTags[];
}

export type BatchAddResourceTagOutput = {};

export interface ResourceTagRequestTags {
  key: string;
  value: string;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.batchAddResourceTag({
 *   resource_type: "auditInstance",
 *   resource_id: "text",
 * });
 * ```
 * @throws CloudError
 */
export const batchAddResourceTag: TypedRoute<
  BatchAddResourceTagInput,
  BatchAddResourceTagOutput,
  BatchAddResourceTagHttp
> = {
  name: "BatchAddResourceTag",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{resource_type}/{resource_id}/tags/create",
  rest: "body",
  idempotent: false,
};

/** BatchAddResourceTag as `client.http` calls it. */
export interface BatchAddResourceTagHttp {
  "/v1/{project_id}/{resource_type}/{resource_id}/tags/create": {
    post: {
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
          "application/json": Pick<BatchAddResourceTagInput, "tags" | "sys_tags">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BatchAddResourceTagOutput;
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
