// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifyStrategyTargetInput {
  /** @example {"strategyId":8070645} */
  Config: string;
  /** @example 192.168.XX.XX */
  SourceIp?: string;
  /**
   * @example [{"Target":"9273980","BindUuidCount":5320,"TargetType":"groupId","Flag":"del"},{"Target":"9677606","TargetType":"groupId","Flag":"del"},{"Target":"10121607","BindUuidCount":7,"TargetType":"groupId","Flag":"add"},{"Target":"10670708","BindUuidCount":2,"TargetType":"groupId","Flag":"del"},{"Target":"11246338","BindUuidCount":6,"TargetType":"groupId","Flag":"del"},{"Target":"11291161","BindUuidCount":13,"TargetType":"groupId","Flag":"del"}]
   */
  Target: string;
  /** @example hc_strategy */
  Type: string;
}

export interface ModifyStrategyTargetOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of ModifyStrategyTarget.
 *
 * - `-101` (HTTP 400)
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type ModifyStrategyTargetErrorCode = "-101" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of ModifyStrategyTarget with one of its documented codes. */
export const isModifyStrategyTargetError: ErrorGuard<ModifyStrategyTargetErrorCode> = (error) =>
  isCloudError(error, "ModifyStrategyTarget", ["-101", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifyStrategyTarget({
 *   Config: '{"strategyId":8070645}',
 *   SourceIp: "192.168.XX.XX",
 *   Target:
 *     '[{"Target":"9273980","BindUuidCount":5320,"TargetType":"groupId","Flag":"del"},{"Target":"9677606","TargetType":"groupId","Flag":"del"},{"Target":"10121607","BindUuidCount":7,"TargetType":"groupId","Flag":"add"},{"Target":"10670708","BindUuidCount":2,"TargetType":"groupId","Flag":"del"},{"Target":"11246338","BindUuidCount":6,"TargetType":"groupId","Flag":"del"},{"Target":"11291161","BindUuidCount":13,"TargetType":"groupId","Flag":"del"}]',
 *   Type: "hc_strategy",
 * });
 * ```
 * @throws CloudError
 */
export const modifyStrategyTarget: TypedRoute<
  ModifyStrategyTargetInput,
  ModifyStrategyTargetOutput,
  ModifyStrategyTargetHttp
> = {
  name: "ModifyStrategyTarget",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifyStrategyTarget", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifyStrategyTarget as `client.http` calls it. */
export interface ModifyStrategyTargetHttp {
  "/ModifyStrategyTarget": {
    post: {
      parameters: {
        query: ModifyStrategyTargetInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifyStrategyTargetOutput;
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
