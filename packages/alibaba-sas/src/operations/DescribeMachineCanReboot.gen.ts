// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeMachineCanRebootInput {
  /** @example sys */
  Type?: "cve" | "sys" | (string & {});
  /** @example 5b268326-273e-44fc-a0e3-9482435c**** */
  Uuid?: string;
}

export interface DescribeMachineCanRebootOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  CanReboot?: boolean;
}

/**
 * The documented error codes of DescribeMachineCanReboot.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeMachineCanRebootErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeMachineCanReboot with one of its documented codes. */
export const isDescribeMachineCanRebootError: ErrorGuard<DescribeMachineCanRebootErrorCode> = (error) =>
  isCloudError(error, "DescribeMachineCanReboot", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeMachineCanReboot({
 *   Type: "sys",
 *   Uuid: "5b268326-273e-44fc-a0e3-9482435c****",
 * });
 * ```
 * @throws CloudError
 */
export const describeMachineCanReboot: TypedRoute<
  DescribeMachineCanRebootInput,
  DescribeMachineCanRebootOutput,
  DescribeMachineCanRebootHttp
> = {
  name: "DescribeMachineCanReboot",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeMachineCanReboot", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeMachineCanReboot as `client.http` calls it. */
export interface DescribeMachineCanRebootHttp {
  "/DescribeMachineCanReboot": {
    post: {
      parameters: {
        query?: DescribeMachineCanRebootInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeMachineCanRebootOutput;
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
