// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { encodeForm, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface CreateJenkinsImageScanTaskInput {
  /** @example release */
  JenkinsEnv?: string;
  /** @example 119.136.XX.XX */
  SourceIp?: string;
  /** @example a8c9f3765684cd8d9053db9523eab58878e99a199217500efd9ae2a860a7**** */
  Digest?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1717430400000
   */
  ImageCreate?: number;
  /** @example b10ef7b245c34a0822055c74fc4a0e8b5baf0279306316b2c517a501ed25**** */
  ImageId?: string;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 6120340
   */
  ImageSize?: number;
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1717430498600
   */
  ImageUpdate?: number;
  /** @example lkl-zf-ss-ccss */
  Namespace?: string;
  /** @example sdk */
  RepoName?: string;
  /** @example 00f597223f-20210831-1 */
  Tag?: string;
  /** @example c3de8326-273e-11fc-a0e3-d012435c**** */
  Token?: string;
  /** @example 5b268326-273e-44fc-a0e3-9482435c**** */
  Uuid?: string;
}

export interface CreateJenkinsImageScanTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  Data?: CreateJenkinsImageScanTaskOutputData;
}

export interface CreateJenkinsImageScanTaskOutputData {
  /**
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 100
   */
  ImageScanCapacity?: number;
  /** @example crr-upze3gcopm9c**** */
  RepoId?: string;
  /** @example cri-0gkaatghnmnt**** */
  RepoInstanceId?: string;
  /** @example cn-hangzhou */
  RepoRegionId?: string;
  /** @example fc98d58eb56f699d49bf7ebbd6d7**** */
  TaskId?: string;
  /** @example 6690a46c-0edb-4663-a641-3629d1a9**** */
  Uuid?: string;
}

/**
 * Drafted, not verified (typescript-sdk, go-sdk, openapi-meta, api-docs; 2026-08-22): no payload.
 *
 * Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.
 * @example
 * ```ts
 * const result = await client.createJenkinsImageScanTask({
 *   JenkinsEnv: "release",
 *   SourceIp: "119.136.XX.XX",
 * });
 * ```
 * @throws CloudError
 */
export const createJenkinsImageScanTask: TypedRoute<
  CreateJenkinsImageScanTaskInput,
  CreateJenkinsImageScanTaskOutput,
  CreateJenkinsImageScanTaskHttp
> = {
  name: "CreateJenkinsImageScanTask",
  tier: "drafted",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "CreateJenkinsImageScanTask", "x-acs-version": "2018-12-03" },
  query: ["JenkinsEnv", "SourceIp"],
  rest: "body",
  idempotent: false,
  encode: encodeForm,
};

/** CreateJenkinsImageScanTask as `client.http` calls it. */
export interface CreateJenkinsImageScanTaskHttp {
  "/CreateJenkinsImageScanTask": {
    post: {
      parameters: {
        query?: {
          JenkinsEnv?: string;
          SourceIp?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": Pick<
            CreateJenkinsImageScanTaskInput,
            | "Digest"
            | "ImageCreate"
            | "ImageId"
            | "ImageSize"
            | "ImageUpdate"
            | "Namespace"
            | "RepoName"
            | "Tag"
            | "Token"
            | "Uuid"
          >;
        };
      };
      responses: {
        /** @description The operation succeeded. */
        200: {
          content: {
            "application/json": CreateJenkinsImageScanTaskOutput;
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
