// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageInfoListInput {
  /** @example 391abd09184cbd3743d7f5ec125d****, e6aeb2a5b6004479398b0bcd1160**** */
  Uuids: string;
}

export interface DescribeImageInfoListOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  ImageInfos?: DescribeImageInfoListOutputImageInfosItem[];
}

export interface DescribeImageInfoListOutputImageInfosItem {
  /** @example 10 */
  AlarmCount?: number;
  /** @example YES */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /** @example a3521b04dfdd1361a24be6263f2983cf12ba910989f4d9f7324da7e1e89f**** */
  Digest?: string;
  /** @example cn-hangzhou-x7 */
  Endpoints?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1636962328000
   */
  ImageCreate?: number;
  /** @example bb0175afea16138815a8900adeeb0315d88a83a2376eeffa14db1d693a15**** */
  ImageId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 157408623
   */
  ImageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1636974116000
   */
  ImageUpdate?: number;
  /** @example i-wz95abw6pa7y79ve**** */
  InstanceId?: string;
  /** @example cn-hangzhou */
  RegionId?: string;
  /** @example harbor */
  RegistryType?: string;
  /** @example crr-5qk9v2rdt0s**** */
  RepoId?: string;
  /** @example opa-test */
  RepoName?: string;
  /** @example libssh2 */
  RepoNamespace?: string;
  /** @example PUBLIC */
  RepoType?: "PUBLIC" | "PRIVATE" | (string & {});
  /** @example YES */
  RiskStatus?: "YES" | "NO" | (string & {});
  /** @example PAI */
  SourceBizTag?: string;
  /** @example NORMAL */
  Status?: string;
  /** @example v1 */
  Tag?: string;
  /** @example 0 */
  TagImmutable?: number;
  /** @example ff9ca084-7faa-4ab2-8728-69024755**** */
  Uuid?: string;
  /** @example 1 */
  VulCount?: number;
  /** @example YES */
  VulStatus?: "YES" | "NO" | (string & {});
}

/**
 * The documented error codes of DescribeImageInfoList.
 *
 * - `NoPermission` (HTTP 403)
 * - `ServerError` (HTTP 500)
 */
export type DescribeImageInfoListErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageInfoList with one of its documented codes. */
export const isDescribeImageInfoListError: ErrorGuard<DescribeImageInfoListErrorCode> = (error) =>
  isCloudError(error, "DescribeImageInfoList", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk,
 * openapi-meta, api-docs, api-docs-2024; 2026-08-22).
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageInfoList({
 *   Uuids: "391abd09184cbd3743d7f5ec125d****,\ne6aeb2a5b6004479398b0bcd1160****",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageInfoList: TypedRoute<
  DescribeImageInfoListInput,
  DescribeImageInfoListOutput,
  DescribeImageInfoListHttp
> = {
  name: "DescribeImageInfoList",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageInfoList", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
};

/** DescribeImageInfoList as `client.http` calls it. */
export interface DescribeImageInfoListHttp {
  "/DescribeImageInfoList": {
    post: {
      parameters: {
        query: DescribeImageInfoListInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageInfoListOutput;
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
