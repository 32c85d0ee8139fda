// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AlertLevel, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeSuspEventDetailInput {
  /**
   * Data that is searched; always `sas`.
   * @example sas
   */
  From: string;
  /**
   * Language of names and texts in the response.
   * @example zh
   */
  Lang?: Language;
  /**
   * Member of the resource directory whose alert it is, by the id of its Alibaba Cloud account (16 digits), from
   * DescribeMonitorAccounts. The caller's own account without it.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * IP address that the request comes from; it may be left out.
   * @example 121.33.XX.XX
   */
  SourceIp?: string;
  /**
   * The alert, by Id of DescribeSuspEvents, which is a bigint there; pass it on as `Number(Id)`.
   * @example 32750999
   */
  SuspiciousEventId: number;
}

export interface DescribeSuspEventDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /**
   * Key of the alert as DescribeSuspEvents takes it.
   * @example 8df914418f4211fb****
   */
  AlarmUniqueInfo?: string;
  /**
   * Whether it can be handled from Security Center, by quarantine, whitelist or ignoring it; if not, log in to the
   * server.
   * @example true
   */
  CanBeDealOnLine?: boolean;
  /**
   * Detector that raised it.
   * @example aegis_suspicious_****
   */
  DataSource?: string;
  /** Evidence, for people to read. */
  Details?: SuspEventEvidence[];
  /** What was found and what it may lead to, as a paragraph. */
  EventDesc?: string;
  /**
   * What was detected, such as `WEBSHELL`.
   * @example WEBSHELL
   */
  EventName?: string;
  /**
   * How far it was handled. A string here, a number in DescribeSuspEvents.
   * - `1`: waits to be handled
   * - `2`: ignored
   * - `4`: confirmed
   * - `8`: marked as a false positive
   * - `16`: is being handled
   * - `32`: handled
   * - `64`: expired
   * - or a value that the vendor added since
   * @example 1
   */
  EventStatus?: "1" | "2" | "4" | "8" | "16" | "32" | "64" | (string & {});
  /**
   * Kind and subtype of the threat, with a hyphen between.
   * @example Malicious Software-Variable Trojan
   */
  EventTypeDesc?: string;
  /**
   * The alert, as it was given in SuspiciousEventId.
   * @example 11416624
   */
  Id?: number;
  /**
   * What the affected server is called in the asset list.
   * @example ca_cpm_****
   */
  InstanceName?: string;
  /**
   * Public address of the affected server.
   * @example 101.132.XX.XX
   */
  InternetIp?: string;
  /**
   * Private address of the affected server.
   * @example 172.26.XX.XX
   */
  IntranetIp?: string;
  /**
   * When it was seen last, as text of an undocumented time zone. Spaces may surround it; trim it.
   * @example 2018-10-30 11:43:46
   */
  LastTime?: string;
  /** How severe an alert is. */
  Level?: AlertLevel;
  /**
   * Outcome of handling it: an operation, a dot and a result, such as `kill_and_quara.Success`.
   * @example quara.Succes
   */
  OperateErrorCode?: string;
  /**
   * Outcome of handling it in words, `success` if all went well.
   * @example success
   */
  OperateMsg?: string;
  /**
   * Edition of Security Center that is needed to detect it. The codes are not those of DescribeSuspEvents.
   * - `0`: Basic
   * - `1`: Advanced
   * - `2`: Enterprise
   * - or a value that the vendor added since
   * @example 1
   */
  SaleVersion?: "0" | "1" | "2" | (string & {});
  /**
   * Affected server in Security Center's own numbering.
   * @example bffb12c3-590a-4db2-b538-****
   */
  Uuid?: string;
}

/** One piece of evidence. */
export interface SuspEventEvidence {
  /**
   * What kind of evidence it is, in words, such as `Trojan Path`.
   * @example Trojan Path
   */
  NameDisplay?: string;
  /**
   * What Value is written in.
   * - `text`: plain text
   * - `html`: HTML; clean it before you show it
   * - or a value that the vendor added since
   * @example html
   */
  Type?: "text" | "html" | (string & {});
  /**
   * The evidence itself, such as a path or a time. It may come from the attacker; escape it.
   * @example getopt
   */
  Value?: string;
}

/**
 * The documented error codes of DescribeSuspEventDetail.
 *
 * - `UnknownError` (HTTP 400): The service rejected the call without a reason; look at the id, and at whose
 *   account it is of.
 * - `DataExists` (HTTP 400): Something exists already, which fits an operation that writes; when this one says
 *   so, is not documented.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId; look
 *   at the roles of both in the resource directory.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 * - `RdCheckInnerError` (HTTP 500): The service could not look into the resource directory; try again later.
 *   Repeating this call is safe.
 */
export type DescribeSuspEventDetailErrorCode =
  | "UnknownError"
  | "DataExists"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "ServerError"
  | "RdCheckInnerError";

/** Whether `error` is a failure of DescribeSuspEventDetail with one of its documented codes. */
export const isDescribeSuspEventDetailError: ErrorGuard<DescribeSuspEventDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeSuspEventDetail", [
    "UnknownError",
    "DataExists",
    "RdCheckNoPermission",
    "NoPermission",
    "ServerError",
    "RdCheckInnerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Read one alert with its evidence.
 *
 * Reads one alert with what was found on the server, such as the path of a trojan or where a login came from.
 * For lists use DescribeSuspEvents, whose items have most of this.
 *
 * Permission: `yundun-sas:DescribeSuspEventDetail`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSuspEventDetail({
 *   From: "sas",
 *   Lang: "zh",
 *   SourceIp: "121.33.XX.XX",
 *   SuspiciousEventId: 32750999,
 * });
 * ```
 * @throws CloudError
 */
export const describeSuspEventDetail: TypedRoute<
  DescribeSuspEventDetailInput,
  DescribeSuspEventDetailOutput,
  DescribeSuspEventDetailHttp
> = {
  name: "DescribeSuspEventDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSuspEventDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: {
    UnknownError: "failed",
    DataExists: "failed",
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    ServerError: "server",
    RdCheckInnerError: "server",
  },
};

/** DescribeSuspEventDetail as `client.http` calls it. */
export interface DescribeSuspEventDetailHttp {
  "/DescribeSuspEventDetail": {
    post: {
      parameters: {
        query: DescribeSuspEventDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The alert. */
        200: {
          content: {
            "application/json": DescribeSuspEventDetailOutput;
          };
        };
        /** @description There is no such alert, or the account may not see it. */
        400: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The caller lacks the permission. */
        403: {
          content: {
            "application/json": ErrorResponse;
          };
        };
        /** @description The service failed. */
        500: {
          content: {
            "application/json": ErrorResponse;
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
