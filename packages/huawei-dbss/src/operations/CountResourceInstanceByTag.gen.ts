// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type {
  ErrorResponse,
  ResourceInstanceResponseResources,
  ResourceInstanceTagRequestMatches,
  TagKeyValuesBean,
} from "../schemas.gen.js";

export interface CountResourceInstanceByTagInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  resource_type: "auditInstance" | (string & {});
  matches?: ResourceInstanceTagRequestMatches[];
  not_tags?: TagKeyValuesBean[];
  tags?: TagKeyValuesBean[];
  tags_any?: TagKeyValuesBean[];
  not_tags_any?: TagKeyValuesBean[];
  sys_tags?: TagKeyValuesBean[];
  without_any_tag?: boolean;
}

export interface CountResourceInstanceByTagOutput {
  resources?: ResourceInstanceResponseResources[];
  total_count?: number;
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no source tells the type of resource_detail; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.countResourceInstanceByTag({
 *   resource_type: "auditInstance",
 * });
 * ```
 * @throws CloudError
 */
export const countResourceInstanceByTag: TypedRoute<
  CountResourceInstanceByTagInput,
  CountResourceInstanceByTagOutput,
  CountResourceInstanceByTagHttp
> = {
  name: "CountResourceInstanceByTag",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/{resource_type}/resource-instances/count",
  rest: "body",
  idempotent: false,
};

/** CountResourceInstanceByTag as `client.http` calls it. */
export interface CountResourceInstanceByTagHttp {
  "/v1/{project_id}/{resource_type}/resource-instances/count": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          resource_type: "auditInstance" | (string & {});
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<
            CountResourceInstanceByTagInput,
            "matches" | "not_tags" | "tags" | "tags_any" | "not_tags_any" | "sys_tags" | "without_any_tag"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CountResourceInstanceByTagOutput;
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
