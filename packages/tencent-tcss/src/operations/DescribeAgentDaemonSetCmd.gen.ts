// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAgentDaemonSetCmdInput {
  /** @example true */
  IsCloud: boolean;
  /** @example private */
  NetType: "basic" | "private" | "public" | "direct" | (string & {});
  /** @example gz */
  RegionCode?: string;
  /** @example vpc-sdfd*** */
  VpcId?: string;
  /** @example 2006/1/2 */
  ExpireDate?: string;
  ClusterCustomParameters?: ClusterCustomParameters[];
}

export interface DescribeAgentDaemonSetCmdOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example kubectl apply -f
   * 'https://cwp-1258344699.cos.ap-guangzhou.myqcloud.com/ota-server%2Fhttpapi-files%2Fdamenset-20241101%2Fagent-daemonset-1256299843-1730427573.yaml?q-sign-algorithm=sha1&q-ak=AKID******&q-sign-time=1730427573%3B1730513973&q-key-time=1730427573%3B1730513973&q-header-list=host&q-url-param-list=&q-signature=7c528e586554993503a7ae2b13dd42b9dc2c3a49'
   */
  Command?: string;
  /**
   * @example https://cwp-1258344699.cos.ap-guangzhou.myqcloud.com/ota-server%2Fhttpapi-files%2Fdamenset-20241101%2Fagent-daemonset-1256299843-1730427573.yaml?q-sign-algorithm=sha1&q-ak=AKID******&q-sign-time=1730427573%3B1730513973&q-key-time=1730427573%3B1730513973&q-header-list=host&q-url-param-list=&q-signature=7c528e586554993503a7ae2b13dd42b9dc2c3a49
   */
  URL?: string;
  /** @example fakecontent */
  FileContent?: string;
}

export interface ClusterCustomParameters {
  /** @example clustername */
  Name: string;
  Values: string[];
}

/**
 * The documented error codes of DescribeAgentDaemonSetCmd.
 *
 * - `AuthFailure`
 * - `FailedOperation`
 * - `InternalError`
 * - `InvalidParameter`
 * - `InvalidParameter.InvalidFormat`
 * - `InvalidParameter.MissingParameter`
 * - `InvalidParameter.ParsingError`
 * - `InvalidParameterValue`
 * - `MissingParameter`
 * - `ResourceInsufficient`
 * - `UnknownParameter`
 */
export type DescribeAgentDaemonSetCmdErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceInsufficient"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeAgentDaemonSetCmd with one of its documented codes. */
export const isDescribeAgentDaemonSetCmdError: ErrorGuard<DescribeAgentDaemonSetCmdErrorCode> = (error) =>
  isCloudError(error, "DescribeAgentDaemonSetCmd", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceInsufficient",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAgentDaemonSetCmd({
 *   IsCloud: true,
 *   NetType: "private",
 * });
 * ```
 * @throws CloudError
 */
export const describeAgentDaemonSetCmd: TypedRoute<
  DescribeAgentDaemonSetCmdInput,
  DescribeAgentDaemonSetCmdOutput,
  DescribeAgentDaemonSetCmdHttp
> = {
  name: "DescribeAgentDaemonSetCmd",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAgentDaemonSetCmd", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAgentDaemonSetCmd as `client.http` calls it. */
export interface DescribeAgentDaemonSetCmdHttp {
  "/DescribeAgentDaemonSetCmd": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAgentDaemonSetCmdInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAgentDaemonSetCmdOutput;
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
