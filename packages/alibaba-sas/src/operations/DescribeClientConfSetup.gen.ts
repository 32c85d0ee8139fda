// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeClientConfSetupInput {
  /** @example machineResource */
  StrategyTag: string;
  /** @example major */
  StrategyTagValue: string;
}

export interface DescribeClientConfSetupOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ClientConf?: DescribeClientConfSetupOutputClientConf;
}

export interface DescribeClientConfSetupOutputClientConf {
  /** @example {"mem":"200","cpu":"10","cpu_all":"0"} */
  Config?: string;
  /** @example machineResource */
  StrategyTag?: string;
  /** @example major */
  StrategyTagValue?: string;
}

/**
 * The documented error codes of DescribeClientConfSetup.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeClientConfSetupErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeClientConfSetup with one of its documented codes. */
export const isDescribeClientConfSetupError: ErrorGuard<DescribeClientConfSetupErrorCode> = (error) =>
  isCloudError(error, "DescribeClientConfSetup", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeClientConfSetup({
 *   StrategyTag: "machineResource",
 *   StrategyTagValue: "major",
 * });
 * ```
 * @throws CloudError
 */
export const describeClientConfSetup: TypedRoute<
  DescribeClientConfSetupInput,
  DescribeClientConfSetupOutput,
  DescribeClientConfSetupHttp
> = {
  name: "DescribeClientConfSetup",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeClientConfSetup", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeClientConfSetup as `client.http` calls it. */
export interface DescribeClientConfSetupHttp {
  "/DescribeClientConfSetup": {
    post: {
      parameters: {
        query: DescribeClientConfSetupInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeClientConfSetupOutput;
          };
        };
        /** @description The call failed; Code says why. */
        default: {
          content: {
            "application/json": ErrorResponse;
          };
        };
      };
    };
  };
}
