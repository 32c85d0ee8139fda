// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export type DescribeCheckResultInput = {};

export interface DescribeCheckResultOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  CheckResultList?: DescribeCheckResultOutputCheckResultListItem[];
}

export interface DescribeCheckResultOutputCheckResultListItem {
  /** @example 1 */
  ComplianceStatus?: 1 | 0 | (number & {});
  /** @example information_mark */
  Name?:
    | "information_classification"
    | "information_mark"
    | "network_security_policy"
    | "login_control"
    | "week_password"
    | "key_manage"
    | "malicious_software"
    | "information_backup"
    | "audit_policy"
    | (string & {});
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeCheckResult();
 * ```
 * @throws CloudError
 */
export const describeCheckResult: TypedRoute<
  DescribeCheckResultInput,
  DescribeCheckResultOutput,
  DescribeCheckResultHttp
> = {
  name: "DescribeCheckResult",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckResult", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeCheckResult as `client.http` calls it. */
export interface DescribeCheckResultHttp {
  "/DescribeCheckResult": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeCheckResultOutput;
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
