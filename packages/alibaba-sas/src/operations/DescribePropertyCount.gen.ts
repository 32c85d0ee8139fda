// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribePropertyCountInput {
  /** @example port,process */
  Type?:
    | "port"
    | "process"
    | "software"
    | "user"
    | "cron"
    | "sca"
    | "web"
    | "database"
    | "lkm"
    | "autorun"
    | "web_server"
    | (string & {});
  /** @example 9658314a-7609-4426-afc4-2c924072****, 9658314a-7609-4426-afc4-2c924072**** */
  UuidList?: string;
}

export interface DescribePropertyCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example 3 */
  AgentlessLlmService?: number;
  /** @example 13 */
  AgentlessScaAiComponent?: number;
  /** @example 3 */
  Autorun?: number;
  /** @example 123 */
  Cron?: number;
  /** @example 2 */
  Database?: number;
  /** @example 4 */
  Lkm?: number;
  /** @example 22 */
  Port?: number;
  /** @example 367 */
  Process?: number;
  /** @example 112 */
  Sca?: number;
  /** @example 111 */
  Software?: number;
  /** @example 214 */
  User?: number;
  /** @example 65 */
  Web?: number;
  /** @example 8 */
  Webserver?: number;
}

/**
 * The documented error codes of DescribePropertyCount.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribePropertyCountErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribePropertyCount with one of its documented codes. */
export const isDescribePropertyCountError: ErrorGuard<DescribePropertyCountErrorCode> = (error) =>
  isCloudError(error, "DescribePropertyCount", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describePropertyCount({
 *   Type: "port,process",
 *   UuidList: "9658314a-7609-4426-afc4-2c924072****,\n9658314a-7609-4426-afc4-2c924072****",
 * });
 * ```
 * @throws CloudError
 */
export const describePropertyCount: TypedRoute<
  DescribePropertyCountInput,
  DescribePropertyCountOutput,
  DescribePropertyCountHttp
> = {
  name: "DescribePropertyCount",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribePropertyCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribePropertyCount as `client.http` calls it. */
export interface DescribePropertyCountHttp {
  "/DescribePropertyCount": {
    post: {
      parameters: {
        query?: DescribePropertyCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribePropertyCountOutput;
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
