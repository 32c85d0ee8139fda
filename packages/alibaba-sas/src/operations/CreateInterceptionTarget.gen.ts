// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateInterceptionTargetInput {
  /** @example frontend */
  AppName?: string;
  /** @example cc20a1024011c44b6a8710d6f8b**** */
  ClusterId?: string;
  /** @example sas-test-cnnf */
  ClusterName?: string;
  ImageList?: string[];
  /** @example default */
  Namespace: string;
  TagList?: string[];
  /** @example test */
  TargetName: string;
  /** @example IMAGE */
  TargetType: string;
}

export interface CreateInterceptionTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Result?: boolean;
}

/**
 * The documented error codes of CreateInterceptionTarget.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateInterceptionTargetErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateInterceptionTarget with one of its documented codes. */
export const isCreateInterceptionTargetError: ErrorGuard<CreateInterceptionTargetErrorCode> = (error) =>
  isCloudError(error, "CreateInterceptionTarget", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createInterceptionTarget({
 *   AppName: "frontend",
 *   ClusterId: "cc20a1024011c44b6a8710d6f8b****",
 *   ClusterName: "sas-test-cnnf",
 *   Namespace: "default",
 *   TargetName: "test",
 *   TargetType: "IMAGE",
 * });
 * ```
 * @throws CloudError
 */
export const createInterceptionTarget: TypedRoute<
  CreateInterceptionTargetInput,
  CreateInterceptionTargetOutput,
  CreateInterceptionTargetHttp
> = {
  name: "CreateInterceptionTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateInterceptionTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateInterceptionTarget as `client.http` calls it. */
export interface CreateInterceptionTargetHttp {
  "/CreateInterceptionTarget": {
    post: {
      parameters: {
        query: CreateInterceptionTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateInterceptionTargetOutput;
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
