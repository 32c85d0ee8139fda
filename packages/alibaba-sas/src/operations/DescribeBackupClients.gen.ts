// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeBackupClientsInput {
  /** @example cn-hangzhou */
  SupportRegionId: string;
}

export interface DescribeBackupClientsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Clients?: DescribeBackupClientsOutputClientsItem[];
}

export interface DescribeBackupClientsOutputClientsItem {
  /** @example c-000az2f537r73dyh**** */
  ClientId?: string;
  /** @example ONLINE */
  ClientStatus?:
    | "INSTALLING"
    | "ONLINE"
    | "UNINSTALLING"
    | "NOT_INSTALLED"
    | "ACTIVATED"
    | "CLIENT_CONNECTION_ERROR"
    | (string & {});
  /** @example 2.0.0 */
  ClientVersion?: string;
  /** @example i-bp15hyph4aci99dv**** */
  InstanceId?: string;
  /** @example 22f6550d-f294-449b-b6e6-90638fd1**** */
  Uuid?: string;
}

/**
 * The documented error codes of DescribeBackupClients.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeBackupClientsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeBackupClients with one of its documented codes. */
export const isDescribeBackupClientsError: ErrorGuard<DescribeBackupClientsErrorCode> = (error) =>
  isCloudError(error, "DescribeBackupClients", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeBackupClients({ SupportRegionId: "cn-hangzhou" });
 * ```
 * @throws CloudError
 */
export const describeBackupClients: TypedRoute<
  DescribeBackupClientsInput,
  DescribeBackupClientsOutput,
  DescribeBackupClientsHttp
> = {
  name: "DescribeBackupClients",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeBackupClients", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeBackupClients as `client.http` calls it. */
export interface DescribeBackupClientsHttp {
  "/DescribeBackupClients": {
    post: {
      parameters: {
        query: DescribeBackupClientsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeBackupClientsOutput;
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
