// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { Cluster, ErrorResponse } from "../schemas.gen.js";

export interface ListDbEncryptInstancesInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
}

export interface ListDbEncryptInstancesOutput {
  clusters?: Cluster[];
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.listDbEncryptInstances();
 * ```
 * @throws CloudError
 */
export const listDbEncryptInstances: TypedRoute<
  ListDbEncryptInstancesInput,
  ListDbEncryptInstancesOutput,
  ListDbEncryptInstancesHttp
> = {
  name: "ListDbEncryptInstances",
  tier: "drafted",
  method: "POST",
  path: "/v2/{project_id}/db-encrypt/instances",
  rest: "query",
  idempotent: false,
};

/** ListDbEncryptInstances as `client.http` calls it. */
export interface ListDbEncryptInstancesHttp {
  "/v2/{project_id}/db-encrypt/instances": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ListDbEncryptInstancesOutput;
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
