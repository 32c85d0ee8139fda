// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ProcessSoarStrategyTaskInput {
  /** @example 100 */
  StrategyTaskId: number | bigint;
  /** @example SCHEDULE */
  TaskAction: "SCHEDULE" | "PAUSE" | (string & {});
}

export interface ProcessSoarStrategyTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.processSoarStrategyTask({
 *   StrategyTaskId: 100,
 *   TaskAction: "SCHEDULE",
 * });
 * ```
 * @throws CloudError
 */
export const processSoarStrategyTask: TypedRoute<
  ProcessSoarStrategyTaskInput,
  ProcessSoarStrategyTaskOutput,
  ProcessSoarStrategyTaskHttp
> = {
  name: "ProcessSoarStrategyTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ProcessSoarStrategyTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ProcessSoarStrategyTask as `client.http` calls it. */
export interface ProcessSoarStrategyTaskHttp {
  "/ProcessSoarStrategyTask": {
    post: {
      parameters: {
        query: ProcessSoarStrategyTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ProcessSoarStrategyTaskOutput;
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
