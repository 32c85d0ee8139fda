// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeAgentInstallCommandInput {
  /** @example true */
  IsCloud: boolean;
  /** @example private */
  NetType: "basic" | "private" | "public" | "direct" | (string & {});
  /** @example gz */
  RegionCode?: string;
  /** @example vpc-sdfd*** */
  VpcId?: string;
  /** @example 2025-0**** */
  ExpireDate?: string;
  TagIds?: (number | bigint)[];
  /** @example 127.1.0.4 */
  Vip?: string;
}

export interface DescribeAgentInstallCommandOutput {
  /**
   * Identifies this call; quote it when asking the vendor for help. A call that never reached the service has
   * none.
   */
  RequestId: RequestId;
  /**
   * @example wget http://u.yd.tencentyun.com/ydeyes_linux64.tar.gz -O ydeyes_linux64.tar.gz && tar -zxvf
   * ydeyes_linux64.tar.gz && ./self_cloud_install_linux6****
   */
  LinuxCommand?: string;
  /**
   * @example powershell -executionpolicy bypass -c "(New-Object
   * Net.WebClient).DownloadFile('http://u.yd.tencentyun.com/ydeyes_win32.exe',
   * $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath('.\ydeyes_win32.exe'))";
   * "./ydeyes_win32.****
   */
  WindowsCommand?: string;
  /** @example http://u.yd.tencentyun.com/ydeyes_win32**** */
  WindowsStepOne?: string;
  /** @example ydeyes_win32**** */
  WindowsStepTwo?: string;
  /** @example https://up.yd.qcloud.com/ydeyes_win32**** */
  WindowsDownloadUrl?: string;
  /**
   * @example wget http://u.yd.tencentyun.com/ydeyes_linux64_aarch64.tar.gz -O ydeyes_linux64_aarch64.tar.gz && tar
   * -zxvf ydeyes_linux64_aarch64.tar.gz && ./self_cloud_install_linux6****
   */
  ARMCommand?: string;
}

/**
 * The documented error codes of DescribeAgentInstallCommand.
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
 * - `ResourceNotFound`
 * - `UnknownParameter`
 */
export type DescribeAgentInstallCommandErrorCode =
  | "AuthFailure"
  | "FailedOperation"
  | "InternalError"
  | "InvalidParameter"
  | "InvalidParameter.InvalidFormat"
  | "InvalidParameter.MissingParameter"
  | "InvalidParameter.ParsingError"
  | "InvalidParameterValue"
  | "MissingParameter"
  | "ResourceNotFound"
  | "UnknownParameter";

/** Whether `error` is a failure of DescribeAgentInstallCommand with one of its documented codes. */
export const isDescribeAgentInstallCommandError: ErrorGuard<DescribeAgentInstallCommandErrorCode> = (error) =>
  isCloudError(error, "DescribeAgentInstallCommand", [
    "AuthFailure",
    "FailedOperation",
    "InternalError",
    "InvalidParameter",
    "InvalidParameter.InvalidFormat",
    "InvalidParameter.MissingParameter",
    "InvalidParameter.ParsingError",
    "InvalidParameterValue",
    "MissingParameter",
    "ResourceNotFound",
    "UnknownParameter",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (api, examples, api-intl,
 * examples-intl, go-sdk; 2026-08-21).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeAgentInstallCommand({
 *   IsCloud: true,
 *   NetType: "private",
 * });
 * ```
 * @throws CloudError
 */
export const describeAgentInstallCommand: TypedRoute<
  DescribeAgentInstallCommandInput,
  DescribeAgentInstallCommandOutput,
  DescribeAgentInstallCommandHttp
> = {
  name: "DescribeAgentInstallCommand",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-tc-action": "DescribeAgentInstallCommand", "x-tc-version": "2020-11-01" },
  rest: "body",
  idempotent: false,
};

/** DescribeAgentInstallCommand as `client.http` calls it. */
export interface DescribeAgentInstallCommandHttp {
  "/DescribeAgentInstallCommand": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": DescribeAgentInstallCommandInput;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": {
              Response: DescribeAgentInstallCommandOutput;
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
