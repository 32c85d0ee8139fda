// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { AlertOperation, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeSecurityEventOperationsInput {
  /**
   * Language of names and texts in the response.
   * @example zh
   */
  Lang?: Language;
  /** An account, by its id. Only the vendor's SDKs have it, without a word on its use; leave it out. */
  ResourceOwnerId?: number | bigint;
  /**
   * The alert, by Id of DescribeSuspEvents.
   * @example 61352054
   */
  SecurityEventId: number | bigint;
  /**
   * IP address that the request comes from; it may be left out.
   * @example 192.168.XX.XX
   */
  SourceIp?: string;
}

export interface DescribeSecurityEventOperationsOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** What fits the alert, one operation each. */
  SecurityEventOperationsResponse?: SecurityEventOperation[];
}

/** One operation that fits the alert. */
export interface SecurityEventOperation {
  /** What a rule of precise defence can compare, for whitelisting by such a rule. */
  MappingMarkFields?: DefenceField[];
  /** Rules that whitelist the alert already. Send them again with new ones in MarkMissParam. */
  MarkField?: WhitelistRule[];
  /** What rules in MarkMissParam can compare, with `advance_mark_mis_info`. */
  MarkFieldsSource?: WhitelistField[];
  /** What is done about an alert. Which of them fit an alert, DescribeSecurityEventOperations tells. */
  OperationCode?: AlertOperation;
  /**
   * Settings to give as OperationParams of HandleSecurityEvents, as the text of a JSON object. Empty for
   * operations without settings.
   * @example {"expireTime":1641566807783}
   */
  OperationParams?: string;
  /**
   * Whether the edition of Security Center has this operation; if not, do not send it.
   * @example false
   */
  UserCanOperate?: boolean;
}

/** Something that a rule of precise defence can compare. */
export interface DefenceField {
  /**
   * Explains in words what is compared.
   * @example test
   */
  Description?: string;
  /**
   * Who sets Value.
   * - `CUSTOM`: the caller may change it
   * - `SYSTEM`: it is fixed
   * - or a value that the vendor added since
   * @example CUSTOM
   */
  FillType?: "CUSTOM" | "SYSTEM" | (string & {});
  /**
   * Most characters that Value may have.
   * @example 2048
   */
  MaxLength?: number;
  /**
   * Fewest characters that Value may have.
   * @example 1024
   */
  MinLength?: number;
  /**
   * What is compared, as a code such as `pid`.
   * @example pid
   */
  Name?: string;
  /**
   * Whether a rule must have it.
   * @example true
   */
  Required?: boolean;
  /**
   * What is compared, in words.
   * @example pid
   */
  ShowName?: string;
  /**
   * Value as people read it.
   * @example 1791
   */
  ShowValue?: string;
  /**
   * What this alert has there, with which a rule can begin.
   * @example 1791
   */
  Value?: string;
}

/** One rule of the whitelist. Filed stands for field in the vendor's names. */
export interface WhitelistRule {
  /**
   * What is compared, in words.
   * @example file path
   */
  FiledAliasName?: string;
  /**
   * What is compared, as `field` of MarkMissParam takes it.
   * @example gmtModified
   */
  FiledName?: string;
  /** How a rule compares, as `operate` of MarkMissParam takes it. */
  MarkMisType?: WhitelistComparison;
  /**
   * With what it is compared, as `fieldValue` of MarkMissParam takes it.
   * @example 2022-04-25 10:11:04
   */
  MarkMisValue?: string;
  /**
   * Comparisons that the rule could have instead.
   * @example [
   * "contains"
   * ]
   */
  SupportedMisType?: WhitelistComparison[];
  /**
   * Server on which the alert was raised; its UUID in Security Center.
   * @example 3d6b4a75-c28f-447b-9142-38f6252c****
   */
  Uuid?: string;
}

/** Something that a rule of the whitelist can compare. */
export interface WhitelistField {
  /**
   * What would be compared, in words.
   * @example file path
   */
  FiledAliasName?: string;
  /**
   * What would be compared, as `field` of MarkMissParam takes it.
   * @example gmtModified
   */
  FiledName?: string;
  /**
   * What this alert has there, for `fieldValue` of MarkMissParam.
   * @example contains
   */
  MarkMisValue?: string;
  /**
   * Comparisons that a rule may have with it.
   * @example [
   * "contains"
   * ]
   */
  SupportedMisType?: WhitelistComparison[];
}

/**
 * How a rule compares, as `operate` of MarkMissParam takes it.
 * - `contains`: has the value in it
 * - `notContains`: has not the value in it
 * - `regex`: fits the value as a regular expression
 * - `strEqual`: equals the value
 * - `strNotEqual`: differs from the value
 * - or a value that the vendor added since
 */
export type WhitelistComparison = "contains" | "notContains" | "regex" | "strEqual" | "strNotEqual" | (string & {});

/**
 * The documented error codes of DescribeSecurityEventOperations.
 *
 * - `SecurityEventNotExists` (HTTP 400): There is no such alert, or it was handled already; look for it in
 *   DescribeSuspEvents with `Y` for Dealed.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeSecurityEventOperationsErrorCode = "SecurityEventNotExists" | "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeSecurityEventOperations with one of its documented codes. */
export const isDescribeSecurityEventOperationsError: ErrorGuard<DescribeSecurityEventOperationsErrorCode> = (error) =>
  isCloudError(error, "DescribeSecurityEventOperations", ["SecurityEventNotExists", "NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * List what can be done about an alert.
 *
 * Lists the operations that fit one alert, with their settings and with what a rule of the whitelist can
 * compare. Call it for each alert before HandleSecurityEvents: what fits one alert need not fit the next.
 *
 * Permission: `yundun-sas:DescribeSecurityEventOperations`. Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSecurityEventOperations({
 *   Lang: "zh",
 *   SecurityEventId: 61352054,
 *   SourceIp: "192.168.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSecurityEventOperations: TypedRoute<
  DescribeSecurityEventOperationsInput,
  DescribeSecurityEventOperationsOutput,
  DescribeSecurityEventOperationsHttp
> = {
  name: "DescribeSecurityEventOperations",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSecurityEventOperations", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { SecurityEventNotExists: "notFound", NoPermission: "permission", ServerError: "server" },
};

/** DescribeSecurityEventOperations as `client.http` calls it. */
export interface DescribeSecurityEventOperationsHttp {
  "/DescribeSecurityEventOperations": {
    post: {
      parameters: {
        query: DescribeSecurityEventOperationsInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operations. */
        200: {
          content: {
            "application/json": DescribeSecurityEventOperationsOutput;
          };
        };
        /** @description There is no such alert. */
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
