// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { BaselineLevel, ErrorResponse, Language, RequestId } from "../schemas.gen.js";

export interface DescribeCheckWarningDetailInput {
  /**
   * Check by its number, from ListCheckItemWarningSummary; a text here, a number in the answer. Needs Uuid.
   * @example 1
   */
  CheckId?: string;
  /**
   * Outcome of a check on a server, from DescribeCheckWarnings. Needed where CheckId and Uuid are missing.
   * @example 98675301
   */
  CheckWarningId?: number | bigint;
  /**
   * Container that was checked, as the runtime calls it.
   * @example test_container
   */
  ContainerName?: string;
  /**
   * Language of texts in the answer.
   * @example zh
   */
  Lang?: Language;
  /**
   * Account of the resource directory to read for, by its Alibaba Cloud id; DescribeMonitorAccounts lists those
   * that can be given. Leave it out for the account of the caller.
   */
  ResourceDirectoryAccountId?: number | bigint;
  /**
   * Address that the request comes from. The service sees it by itself; leave it out.
   * @example 103.25.XX.XX
   */
  SourceIp?: string;
  /**
   * Server by its id in Security Center, from DescribeCloudCenterInstances. Needs CheckId.
   * @example 06125d19-6a02-4451-9f65-2083996e****
   */
  Uuid?: string;
}

export interface DescribeCheckWarningDetailOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** How to repair it, step by step. In the vendor's payload `↵` parts the lines. */
  Advice?: string;
  /**
   * Rows of the table of what was found. In the vendor's payload a row has one key, whose value is the text of a
   * JSON list of objects; their keys are explained by CheckDetailColumns.
   */
  CheckDetailAssetInfo?: {
    [key: string]: string;
  }[];
  /** Columns of the table of what was found. */
  CheckDetailColumns?: BaselineColumn[];
  /**
   * Which check of its baseline it is.
   * @example 946
   */
  CheckId?: bigint;
  /** What is wrong and what may come of it, in words. */
  Description?: string;
  /**
   * What is checked, in words.
   * @example Redis unauthorized access
   */
  Item?: string;
  /** How bad a failed check of a baseline is. */
  Level?: BaselineLevel;
  /**
   * What was found, in short. May show parts of passwords.
   * @example weak passwords (username@host/password):root@****\/12***
   */
  Prompt?: string;
  /**
   * Kind of the check in words, such as `Security audit`.
   * @example Security audit
   */
  Type?: string;
}

/** A column of the table, or one that holds a table itself. */
export interface BaselineColumn {
  /** Columns of the table inside. */
  Grids?: BaselineGrid[];
  /**
   * Key of the value in a row.
   * @example Containername
   */
  Key?: string;
  /**
   * Heading of the column, for people.
   * @example ContainerName
   */
  ShowName?: string;
  /**
   * How the value is shown.
   * - `grid`: as a table
   * - `text`: as it is
   * - or a value that the vendor added since
   * @example text
   */
  Type?: "grid" | "text" | (string & {});
}

/** A column of a table in a cell. */
export interface BaselineGrid {
  /**
   * Key of the value in a row.
   * @example Username
   */
  Key?: string;
  /**
   * Heading of the column, for people.
   * @example UserName
   */
  ShowName?: string;
  /**
   * How the value is shown.
   * - `grid`: as a table
   * - `text`: as it is
   * - or a value that the vendor added since
   * @example text
   */
  Type?: "grid" | "text" | (string & {});
}

/**
 * The documented error codes of DescribeCheckWarningDetail.
 *
 * - `ConsoleError` (HTTP 400): An error that the service passes on from behind it; the message says which.
 * - `RdCheckNoPermission` (HTTP 400): The caller may not act for the account in ResourceDirectoryAccountId.
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `RdCheckInnerError` (HTTP 500): The check of ResourceDirectoryAccountId failed inside; try again later.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeCheckWarningDetailErrorCode =
  | "ConsoleError"
  | "RdCheckNoPermission"
  | "NoPermission"
  | "RdCheckInnerError"
  | "ServerError";

/** Whether `error` is a failure of DescribeCheckWarningDetail with one of its documented codes. */
export const isDescribeCheckWarningDetailError: ErrorGuard<DescribeCheckWarningDetailErrorCode> = (error) =>
  isCloudError(error, "DescribeCheckWarningDetail", [
    "ConsoleError",
    "RdCheckNoPermission",
    "NoPermission",
    "RdCheckInnerError",
    "ServerError",
  ]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * Read what is wrong where a check failed, and how to repair it.
 *
 * Name the outcome by CheckWarningId, or a check and a server by CheckId with Uuid. The answer has words for
 * people and, in CheckDetailAssetInfo, a table with what was found, such as accounts with weak passwords: treat
 * it as a secret.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeCheckWarningDetail({
 *   CheckId: "1",
 *   CheckWarningId: 98675301,
 *   ContainerName: "test_container",
 *   Lang: "zh",
 *   SourceIp: "103.25.XX.XX",
 *   Uuid: "06125d19-6a02-4451-9f65-2083996e****",
 * });
 * ```
 * @throws CloudError
 */
export const describeCheckWarningDetail: TypedRoute<
  DescribeCheckWarningDetailInput,
  DescribeCheckWarningDetailOutput,
  DescribeCheckWarningDetailHttp
> = {
  name: "DescribeCheckWarningDetail",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeCheckWarningDetail", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  convert: [[["CheckId"], "bigint"]],
  errors: {
    ConsoleError: "failed",
    RdCheckNoPermission: "permission",
    NoPermission: "permission",
    RdCheckInnerError: "server",
    ServerError: "server",
  },
};

/** DescribeCheckWarningDetail as `client.http` calls it. */
export interface DescribeCheckWarningDetailHttp {
  "/DescribeCheckWarningDetail": {
    post: {
      parameters: {
        query?: DescribeCheckWarningDetailInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The outcome of the check. */
        200: {
          content: {
            "application/json": DescribeCheckWarningDetailOutput;
          };
        };
        /** @description Something behind the service failed, or the caller lacks a right. */
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
