// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeStrictEventNameInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface DescribeStrictEventNameOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeStrictEventNameOutputDataItem[];
}

export interface DescribeStrictEventNameOutputDataItem {
  /** @example System log abnormal deletion */
  EventName?: string;
  /** @example Suspicious Process */
  EventType?: string;
  /** @example Suspicious Process */
  ShowEventName?: string;
  /** @example System log abnormal deletion */
  ShowEventType?: string;
  /** @example true */
  SwitchConfig?: boolean;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeStrictEventName({ Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const describeStrictEventName: TypedRoute<
  DescribeStrictEventNameInput,
  DescribeStrictEventNameOutput,
  DescribeStrictEventNameHttp
> = {
  name: "DescribeStrictEventName",
  tier: "drafted",
  method: "GET",
  path: "/",
  headers: { "x-acs-action": "DescribeStrictEventName", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeStrictEventName as `client.http` calls it. */
export interface DescribeStrictEventNameHttp {
  "/DescribeStrictEventName": {
    get: {
      parameters: {
        query?: DescribeStrictEventNameInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeStrictEventNameOutput;
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
