// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse } from "../schemas.gen.js";

export interface BindDbEncryptEipInput {
  /**
   * Id of the project, as IAM's list of projects gives it: 32 hexadecimal digits in practice, documented as 32 to
   * 64 characters.
   */
  project_id?: string;
  /**
   * The audit instance to speak to, by the `id` that ListAuditInstancesLast gives; documented as 32 to 64
   * characters.
   * @example instance-made-up-for-the-simulator-1
   */
  instance_id: string;
  eip?: string;
  eip_id?: string;
}

export interface BindDbEncryptEipOutput {
  result?: "success" | "failed" | (string & {});
}

/**
 * Drafted, not verified (java-sdk, go-sdk; 2026-08-20): two sources disagree about body; one source only tells
 * of BindEIPRequest.eip, BindEIPRequest.eip_id; no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.bindDbEncryptEip({
 *   instance_id: "instance-made-up-for-the-simulator-1",
 * });
 * ```
 * @throws CloudError
 */
export const bindDbEncryptEip: TypedRoute<BindDbEncryptEipInput, BindDbEncryptEipOutput, BindDbEncryptEipHttp> = {
  name: "BindDbEncryptEip",
  tier: "drafted",
  method: "POST",
  path: "/v1/{project_id}/db-encrypt/{instance_id}/eip/bind",
  rest: "body",
  idempotent: false,
};

/** BindDbEncryptEip as `client.http` calls it. */
export interface BindDbEncryptEipHttp {
  "/v1/{project_id}/db-encrypt/{instance_id}/eip/bind": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path: {
          project_id?: string;
          instance_id: string;
        };
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": Pick<BindDbEncryptEipInput, "eip" | "eip_id">;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": BindDbEncryptEipOutput;
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
