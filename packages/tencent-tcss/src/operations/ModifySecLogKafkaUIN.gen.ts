// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySecLogKafkaUINInput {
  /** @example 1256*** */
  DstUIN?: string;
}

export interface ModifySecLogKafkaUINOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifySecLogKafkaUIN.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type ModifySecLogKafkaUINErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of ModifySecLogKafkaUIN with one of its documented codes. */
export const isModifySecLogKafkaUINError: ErrorGuard<ModifySecLogKafkaUINErrorCode> = (error) =>
  isCloudError(error, "ModifySecLogKafkaUIN", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySecLogKafkaUIN({ DstUIN: "2684754534" });
 * ```
 * @throws CloudError
 */
export const modifySecLogKafkaUIN: TypedRoute<
  ModifySecLogKafkaUINInput,
  ModifySecLogKafkaUINOutput,
  ModifySecLogKafkaUINHttp
> = {
  name: "ModifySecLogKafkaUIN",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "ModifySecLogKafkaUIN", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** ModifySecLogKafkaUIN as `client.http` calls it. */
export interface ModifySecLogKafkaUINHttp {
  "/ModifySecLogKafkaUIN": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": ModifySecLogKafkaUINInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: ModifySecLogKafkaUINOutput;
            };
          };
        };
        /**
         * @description The call failed. The HTTP status is 200 as well; `Response.Error` tells success and failure
         * apart.
         */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
