// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageSecurityScanCountInput {
  /** @example cdbbe7aa56cbf4b8f830f83718d26**** */
  ClusterId?: string;
  /** @example N */
  Dealed?: "Y" | "N" | "A" | (string & {});
  /** @example a7978d51f5eddf7612ab15ae46bd4b4257bf59da77c2aafc9d9d8ab41bb3**** */
  ImageDigest?: string;
  /** @example c958b80f-prd_default-9bb0**** */
  ImageTag?: string;
  /** @example 325bfa067ae6c678e59e8a1b34cc**** */
  ImageUuid?: string;
  /** @example 3df5b5a1f2339eb7ebc7d474b8d4**** */
  RepoId?: string;
  /** @example cri-p2jahwuuwuk7**** */
  RepoInstanceId?: string;
  /** @example cn-beijing */
  RepoRegionId?: string;
  ScanRange?: string[];
  Uuids?: string[];
}

export interface DescribeImageSecurityScanCountOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: DescribeImageSecurityScanCountOutputData;
}

export interface DescribeImageSecurityScanCountOutputData {
  /** @example 0 */
  ImageBaselineCount?: number;
  /** @example 0 */
  ImageCveVulCount?: number;
  /** @example 0 */
  ImageMaliciousFileCount?: number;
  /** @example 0 */
  ImageScaVulCount?: number;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.describeImageSecurityScanCount({
 *   ClusterId: "cdbbe7aa56cbf4b8f830f83718d26****",
 *   Dealed: "N",
 *   ImageDigest: "a7978d51f5eddf7612ab15ae46bd4b4257bf59da77c2aafc9d9d8ab41bb3****",
 *   ImageTag: "c958b80f-prd_default-9bb0****",
 *   ImageUuid: "325bfa067ae6c678e59e8a1b34cc****",
 *   RepoId: "3df5b5a1f2339eb7ebc7d474b8d4****",
 *   RepoInstanceId: "cri-p2jahwuuwuk7****",
 *   RepoRegionId: "cn-beijing",
 * });
 * ```
 * @throws CloudError
 */
export const describeImageSecurityScanCount: TypedRoute<
  DescribeImageSecurityScanCountInput,
  DescribeImageSecurityScanCountOutput,
  DescribeImageSecurityScanCountHttp
> = {
  name: "DescribeImageSecurityScanCount",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageSecurityScanCount", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: false,
};

/** DescribeImageSecurityScanCount as `client.http` calls it. */
export interface DescribeImageSecurityScanCountHttp {
  "/DescribeImageSecurityScanCount": {
    post: {
      parameters: {
        query?: DescribeImageSecurityScanCountInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": DescribeImageSecurityScanCountOutput;
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
