// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateOrUpdateDingTalkInput {
  /**
   * @example [{"type":"sas_analysis_online-sas-operation-log-sas-event-suspicious","configItemList":[{"key":"item_level","valueList":["all"]},{"key":"event_type","valueList":["all"]}]}]
   */
  ConfigList?: string;
  /** @example zh */
  DingTalkLang?: "zh" | "en" | (string & {});
  /** @example ["10417151"] */
  GroupIdList?: string;
  /** @example 1589 */
  Id?: number | bigint;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 0
   */
  IntervalTime?: number;
  /** @example testNotify */
  RuleActionName: string;
  /** @example https://oapi.dingtalk.com/robot/send?access_token=XXX */
  SendUrl: string;
}

export interface CreateOrUpdateDingTalkOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
}

/**
 * The documented error codes of CreateOrUpdateDingTalk.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type CreateOrUpdateDingTalkErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of CreateOrUpdateDingTalk with one of its documented codes. */
export const isCreateOrUpdateDingTalkError: ErrorGuard<CreateOrUpdateDingTalkErrorCode> = (error) =>
  isCloudError(error, "CreateOrUpdateDingTalk", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createOrUpdateDingTalk({
 *   ConfigList:
 *     '[{"type":"sas_analysis_online-sas-operation-log-sas-event-suspicious","configItemList":[{"key":"item_level","valueList":["all"]},{"key":"event_type","valueList":["all"]}]}]',
 *   DingTalkLang: "zh",
 *   GroupIdList: '["10417151"]',
 *   Id: 1589,
 *   IntervalTime: 0,
 *   RuleActionName: "testNotify",
 *   SendUrl: "https://oapi.dingtalk.com/robot/send?access_token=XXX",
 * });
 * ```
 * @throws CloudError
 */
export const createOrUpdateDingTalk: TypedRoute<
  CreateOrUpdateDingTalkInput,
  CreateOrUpdateDingTalkOutput,
  CreateOrUpdateDingTalkHttp
> = {
  name: "CreateOrUpdateDingTalk",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateOrUpdateDingTalk", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** CreateOrUpdateDingTalk as `client.http` calls it. */
export interface CreateOrUpdateDingTalkHttp {
  "/CreateOrUpdateDingTalk": {
    post: {
      parameters: {
        query: CreateOrUpdateDingTalkInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateOrUpdateDingTalkOutput;
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
