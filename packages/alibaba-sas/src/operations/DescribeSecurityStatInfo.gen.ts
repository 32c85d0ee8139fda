// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeSecurityStatInfoInput {
  /** @example zh */
  Lang?: "zh" | "en" | (string & {});
  /** @example 12345 */
  ResourceDirectoryAccountId?: string;
  /** @example 1.2.XX.XX */
  SourceIp?: string;
}

export interface DescribeSecurityStatInfoOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  AttackEvent?: DescribeSecurityStatInfoOutputAttackEvent;
  HealthCheck?: DescribeSecurityStatInfoOutputHealthCheck;
  SecurityEvent?: DescribeSecurityStatInfoOutputSecurityEvent;
  /** @example true */
  Success?: boolean;
  Vulnerability?: DescribeSecurityStatInfoOutputVulnerability;
}

export interface DescribeSecurityStatInfoOutputAttackEvent {
  /**
   * @example [
   * "2020-01-04"
   * ]
   */
  DateArray?: string[];
  /** @example 1096 */
  TotalCount?: number;
  /**
   * @example [
   * "2620"
   * ]
   */
  ValueArray?: string[];
}

export interface DescribeSecurityStatInfoOutputHealthCheck {
  /**
   * @example [
   * "2020-01-04"
   * ]
   */
  DateArray?: string[];
  /** @example 10 */
  HighCount?: number;
  /**
   * @example [
   * "11"
   * ]
   */
  HighList?: string[];
  /**
   * @example [
   * "high"
   * ]
   */
  LevelsOn?: string[];
  /** @example 0 */
  LowCount?: number;
  /**
   * @example [
   * "0"
   * ]
   */
  LowList?: string[];
  /** @example 21 */
  MediumCount?: number;
  /**
   * @example [
   * "0"
   * ]
   */
  MediumList?: string[];
  /**
   * @example [
   * "1641484800000"
   * ]
   */
  TimeArray?: string[];
  /** @example 32 */
  TotalCount?: number;
  /**
   * @example [
   * "31"
   * ]
   */
  ValueArray?: string[];
}

export interface DescribeSecurityStatInfoOutputSecurityEvent {
  /**
   * @example [
   * "2020-01-08"
   * ]
   */
  DateArray?: string[];
  /**
   * @example [
   * "remind"
   * ]
   */
  LevelsOn?: string[];
  /** @example 0 */
  RemindCount?: number;
  /**
   * @example [
   * "5,"
   * ]
   */
  RemindList?: string[];
  /** @example 404 */
  SeriousCount?: number;
  /**
   * @example [
   * "111"
   * ]
   */
  SeriousList?: string[];
  /** @example 148 */
  SuspiciousCount?: number;
  /**
   * @example [
   * "111,"
   * ]
   */
  SuspiciousList?: string[];
  /**
   * @example [
   * "1641484800000"
   * ]
   */
  TimeArray?: string[];
  /** @example 552 */
  TotalCount?: number;
  /**
   * @example [
   * "444"
   * ]
   */
  ValueArray?: string[];
}

export interface DescribeSecurityStatInfoOutputVulnerability {
  /** @example 109 */
  AsapCount?: number;
  /**
   * @example [
   * "60"
   * ]
   */
  AsapList?: string[];
  /**
   * @example [
   * "2020-01-04"
   * ]
   */
  DateArray?: string[];
  /** @example 275 */
  LaterCount?: number;
  /**
   * @example [
   * "275"
   * ]
   */
  LaterList?: string[];
  /**
   * @example [
   * "later"
   * ]
   */
  LevelsOn?: string[];
  /** @example 0 */
  NntfCount?: number;
  /**
   * @example [
   * "0"
   * ]
   */
  NntfList?: string[];
  /**
   * @example [
   * "1641484800000"
   * ]
   */
  TimeArray?: string[];
  /** @example 384 */
  TotalCount?: number;
  /**
   * @example [
   * "384"
   * ]
   */
  ValueArray?: string[];
}

/**
 * The documented error codes of DescribeSecurityStatInfo.
 *
 * - `NoPermission` (HTTP 400)
 * - `UnknownError` (HTTP 400)
 * - `ServerError` (HTTP 500)
 */
export type DescribeSecurityStatInfoErrorCode = "NoPermission" | "UnknownError" | "ServerError";

/** Whether `error` is a failure of DescribeSecurityStatInfo with one of its documented codes. */
export const isDescribeSecurityStatInfoError: ErrorGuard<DescribeSecurityStatInfoErrorCode> = (error) =>
  isCloudError(error, "DescribeSecurityStatInfo", ["NoPermission", "UnknownError", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024, policies; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeSecurityStatInfo({
 *   Lang: "zh",
 *   ResourceDirectoryAccountId: "12345",
 *   SourceIp: "1.2.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const describeSecurityStatInfo: TypedRoute<
  DescribeSecurityStatInfoInput,
  DescribeSecurityStatInfoOutput,
  DescribeSecurityStatInfoHttp
> = {
  name: "DescribeSecurityStatInfo",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeSecurityStatInfo", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeSecurityStatInfo as `client.http` calls it. */
export interface DescribeSecurityStatInfoHttp {
  "/DescribeSecurityStatInfo": {
    post: {
      parameters: {
        query?: DescribeSecurityStatInfoInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeSecurityStatInfoOutput;
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
