// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface DeleteInstancesInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  id: string;
  delete_publicip?: boolean;
  delete_volume?: boolean;
}

export interface DeleteInstancesOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.deleteInstances({ id: "text" });
 * ```
 * @deprecated
 * @throws CloudError
 */
export const deleteInstances: TypedRoute<DeleteInstancesInput, DeleteInstancesOutput, DeleteInstancesHttp> = {
  name: "DeleteInstances",
  tier: "drafted",
  method: "DELETE",
  path: "/v1/{project_id}/dbss/audit/instances",
  rest: "body",
  idempotent: false,
};

/** DeleteInstances as `client.http` calls it. */
export interface DeleteInstancesHttp {
  "/v1/{project_id}/dbss/audit/instances": {
    delete: {
      parameters: {
        query?: never;
        header?: never;
        path?: {
          project_id?: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<DeleteInstancesInput, "id" | "delete_publicip" | "delete_volume">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DeleteInstancesOutput;
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
