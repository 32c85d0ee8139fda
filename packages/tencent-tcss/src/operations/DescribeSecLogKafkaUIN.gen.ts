// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeSecLogKafkaUINInput = {};

export interface DescribeSecLogKafkaUINOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /** @example 56345438534 */
  DstUIN?: string;
  /** @example false */
  Status?: boolean;
}

/**
 * The documented error codes of DescribeSecLogKafkaUIN.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribeSecLogKafkaUINErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribeSecLogKafkaUIN with one of its documented codes. */
export const isDescribeSecLogKafkaUINError: ErrorGuard<DescribeSecLogKafkaUINErrorCode> = (error) =>
  isCloudError(error, "DescribeSecLogKafkaUIN", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSecLogKafkaUIN();
 * ```
 * @throws CloudError
 */
export const describeSecLogKafkaUIN: TypedRoute<
  DescribeSecLogKafkaUINInput,
  DescribeSecLogKafkaUINOutput,
  DescribeSecLogKafkaUINHttp
> = {
  name: "DescribeSecLogKafkaUIN",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeSecLogKafkaUIN", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeSecLogKafkaUIN as `client.http` calls it. */
export interface DescribeSecLogKafkaUINHttp {
  "/DescribeSecLogKafkaUIN": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeSecLogKafkaUINInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeSecLogKafkaUINOutput;
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
