// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribePublicKeyInput = {};

export interface DescribePublicKeyOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example -----BEGIN PUBLIC
   * KEY-----MIIBIjANBgkqhOs2lWq8CUPB5wGPBYSG5cqW8Txho92EpR9/av7ySRMlZJh5st771IuWH/iaEbyq2XlwIDAQAB-----END PUBLIC
   * KEY----****
   */
  PublicKey?: string;
}

/**
 * The documented error codes of DescribePublicKey.
 *
 * - `InternalError`
 * - `InvalidParameter`
 */
export type DescribePublicKeyErrorCode = "InternalError" | "InvalidParameter";

/** Whether `error` is a failure of DescribePublicKey with one of its documented codes. */
export const isDescribePublicKeyError: ErrorGuard<DescribePublicKeyErrorCode> = (error) =>
  isCloudError(error, "DescribePublicKey", ["InternalError", "InvalidParameter"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describePublicKey();
 * ```
 * @throws CloudError
 */
export const describePublicKey: TypedRoute<DescribePublicKeyInput, DescribePublicKeyOutput, DescribePublicKeyHttp> = {
  name: "DescribePublicKey",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribePublicKey", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribePublicKey as `client.http` calls it. */
export interface DescribePublicKeyHttp {
  "/DescribePublicKey": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribePublicKeyInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribePublicKeyOutput;
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
