// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface ModifySearchConditionInput {
  /**
   * @example { "filterParams": [ { "label": "UUID：xxx", "value": "{\\"name\\":\\"uuidList\\",\\"value\\":\\"xxx\\"}" }
   * ], "LogicalExp": "OR" }
   */
  FilterConditions?: string;
  /** @example test */
  Name: string;
  /** @example 27.223.XX.XX */
  SourceIp?: string;
  /** @example ecs */
  Type?: "ecs" | "cloud_product" | (string & {});
}

export interface ModifySearchConditionOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.modifySearchCondition({
 *   FilterConditions:
 *     '{\n    "filterParams": [\n        {\n            "label": "UUID：xxx",\n            "value": "{\\\\"name\\\\":\\\\"uuidList\\\\",\\\\"value\\\\":\\\\"xxx\\\\"}"\n        }\n    ],\n    "LogicalExp": "OR"\n}',
 *   Name: "test",
 *   SourceIp: "27.223.XX.XX",
 *   Type: "ecs",
 * });
 * ```
 * @throws CloudError
 */
export const modifySearchCondition: TypedRoute<
  ModifySearchConditionInput,
  ModifySearchConditionOutput,
  ModifySearchConditionHttp
> = {
  name: "ModifySearchCondition",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ModifySearchCondition", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** ModifySearchCondition as `client.http` calls it. */
export interface ModifySearchConditionHttp {
  "/ModifySearchCondition": {
    post: {
      parameters: {
        query: ModifySearchConditionInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": ModifySearchConditionOutput;
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
