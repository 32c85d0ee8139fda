// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface SetClusterInterceptionConfigInput {
  /** @example c60b77fe62093480db6164a3c2fa**** */
  ClusterIds: string;
  /** @example 1 */
  SwitchOn: 1 | 0 | (number & {});
  /** @example 0 */
  SwitchType: 0 | 1 | 2 | (number & {});
}

export interface SetClusterInterceptionConfigOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Result?: boolean;
}

/**
 * The documented error codes of SetClusterInterceptionConfig.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type SetClusterInterceptionConfigErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of SetClusterInterceptionConfig with one of its documented codes. */
export const isSetClusterInterceptionConfigError: ErrorGuard<SetClusterInterceptionConfigErrorCode> = (error) =>
  isCloudError(error, "SetClusterInterceptionConfig", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.setClusterInterceptionConfig({
 *   ClusterIds: "c60b77fe62093480db6164a3c2fa****",
 *   SwitchOn: 1,
 *   SwitchType: 0,
 * });
 * ```
 * @throws CloudError
 */
export const setClusterInterceptionConfig: TypedRoute<
  SetClusterInterceptionConfigInput,
  SetClusterInterceptionConfigOutput,
  SetClusterInterceptionConfigHttp
> = {
  name: "SetClusterInterceptionConfig",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "SetClusterInterceptionConfig", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** SetClusterInterceptionConfig as `client.http` calls it. */
export interface SetClusterInterceptionConfigHttp {
  "/SetClusterInterceptionConfig": {
    post: {
      parameters: {
        query: SetClusterInterceptionConfigInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": SetClusterInterceptionConfigOutput;
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
