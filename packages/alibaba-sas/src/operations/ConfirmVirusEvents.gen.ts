// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ConfirmVirusEventsInput {
  /** @example 0 */
  OperationAll: 1 | 0 | (number & {});
  /** @example default */
  OperationCode: "default" | "ignore" | "advance_mark_mis_info" | "manual_handled" | (string & {});
  /** @example [{\\"type\\":\\"machine\\",\\"list\\":[\\"3aedba3d-bd4d-4dfb-bb0d-xxxxxxxxxxxx\\"]}] */
  OperationRange?: string;
}

export interface ConfirmVirusEventsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** @example true */
  Result?: boolean;
}

/**
 * The documented error codes of ConfirmVirusEvents.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ConfirmVirusEventsErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ConfirmVirusEvents with one of its documented codes. */
export const isConfirmVirusEventsError: ErrorGuard<ConfirmVirusEventsErrorCode> = (error) =>
  isCloudError(error, "ConfirmVirusEvents", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.confirmVirusEvents({
 *   OperationAll: 0,
 *   OperationCode: "default",
 *   OperationRange:
 *     '[{\\\\"type\\\\":\\\\"machine\\\\",\\\\"list\\\\":[\\\\"3aedba3d-bd4d-4dfb-bb0d-xxxxxxxxxxxx\\\\"]}]',
 * });
 * ```
 * @throws CloudError
 */
export const confirmVirusEvents: TypedRoute<
  ConfirmVirusEventsInput,
  ConfirmVirusEventsOutput,
  ConfirmVirusEventsHttp
> = {
  name: "ConfirmVirusEvents",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ConfirmVirusEvents", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ConfirmVirusEvents as `client.http` calls it. */
export interface ConfirmVirusEventsHttp {
  "/ConfirmVirusEvents": {
    post: {
      parameters: {
        query: ConfirmVirusEventsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ConfirmVirusEventsOutput;
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
