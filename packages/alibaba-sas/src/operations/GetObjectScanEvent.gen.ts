// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface GetObjectScanEventInput {
  /** @example 81**** */
  EventId?: string;
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
}

export interface GetObjectScanEventOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: GetObjectScanEventOutputData;
}

export interface GetObjectScanEventOutputData {
  Details?: GetObjectScanEventOutputDataDetailsItem[];
  /** @example WebShell */
  EventName?: string;
  /** @example sca_2023**** */
  FileName?: string;
  /** @example 0552c44e243abdea1729d4507bce**** */
  Md5?: string;
}

export interface GetObjectScanEventOutputDataDetailsItem {
  /** @example html */
  InfoType?: string;
  /** @example DownloadUrl。 */
  Name?: string;
  /** @example DownloadUrl。 */
  NameDisplay?: string;
  /** @example html */
  Type?: string;
  /** @example http://**** */
  Value?: string;
  /** @example http://**** */
  ValueDisplay?: string;
}

/**
 * The documented error codes of GetObjectScanEvent.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type GetObjectScanEventErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of GetObjectScanEvent with one of its documented codes. */
export const isGetObjectScanEventError: ErrorGuard<GetObjectScanEventErrorCode> = (error) =>
  isCloudError(error, "GetObjectScanEvent", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.getObjectScanEvent({ EventId: "81****", Lang: "zh" });
 * ```
 * @throws CloudError
 */
export const getObjectScanEvent: TypedRoute<
  GetObjectScanEventInput,
  GetObjectScanEventOutput,
  GetObjectScanEventHttp
> = {
  name: "GetObjectScanEvent",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "GetObjectScanEvent", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** GetObjectScanEvent as `client.http` calls it. */
export interface GetObjectScanEventHttp {
  "/GetObjectScanEvent": {
    post: {
      parameters: {
        query?: GetObjectScanEventInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": GetObjectScanEventOutput;
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
