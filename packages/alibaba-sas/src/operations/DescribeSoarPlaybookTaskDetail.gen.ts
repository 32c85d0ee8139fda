// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSoarPlaybookTaskDetailInput {
  /** @example 123 */
  PlaybookId: number | bigint;
  /** @example 14 */
  RecordId: number | bigint;
  /** @example a15e37da-abe0-4d87-acd2-024e875a**** */
  RequestUuid: string;
}

export interface DescribeSoarPlaybookTaskDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  TaskDetail?: DescribeSoarPlaybookTaskDetailOutputTaskDetail;
}

export interface DescribeSoarPlaybookTaskDetailOutputTaskDetail {
  /** @example {"status":1, "errMsg":"paramError"} */
  LogInfo?: string;
  /** @example params1 */
  Params?: string;
  /** @example {"edges":[{"level":0,"removeFlag":0,"source":1,"target":8}]} */
  ProcessInfo?: string;
  /** @example task1 */
  TaskName?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeSoarPlaybookTaskDetail({
 *   PlaybookId: 123,
 *   RecordId: 14,
 *   RequestUuid: "a15e37da-abe0-4d87-acd2-024e875a****",
 * });
 * ```
 * @throws CloudError
 */
export const describeSoarPlaybookTaskDetail: TypedRoute<
  DescribeSoarPlaybookTaskDetailInput,
  DescribeSoarPlaybookTaskDetailOutput,
  DescribeSoarPlaybookTaskDetailHttp
> = {
  name: "DescribeSoarPlaybookTaskDetail",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSoarPlaybookTaskDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeSoarPlaybookTaskDetail as `client.http` calls it. */
export interface DescribeSoarPlaybookTaskDetailHttp {
  "/DescribeSoarPlaybookTaskDetail": {
    post: {
      parameters: {
        query: DescribeSoarPlaybookTaskDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSoarPlaybookTaskDetailOutput;
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
