// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type Pager, paginate, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, RequestId } from "../schemas.gen.js";

export interface DescribeImageInstancesInput {
  /**
   * What images are chosen by, as the text of a JSON list of objects: `name` of a property, `value`, and
   * `logicalExp`, OR or AND, between several values of one property. DescribeImageRepoCriteria has the properties.
   * @example [{"name":"instanceId","value":"390100182","logicalExp":"AND"}]
   */
  Criteria?: string;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * Whether an image must fit all of Criteria.
   * - `OR`: one is enough
   * - `AND`: all
   * - or a value that the vendor added since
   * @example OR
   */
  LogicalExp?: "OR" | "AND" | (string & {});
  /**
   * How many images a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Only images that were scanned, or only those that were not.
   * @example true
   */
  Scanned?: boolean;
}

export interface DescribeImageInstancesOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The images of this page. */
  ImageInstanceList?: RegistryImage[];
  /** Where this page stands. */
  PageInfo?: DescribeImageInstancesOutputPageInfo;
}

/** One image in a registry. */
export interface RegistryImage {
  /**
   * Alerts, such as for malware in it.
   * @example 0
   */
  AlarmCount?: number;
  /**
   * Whether there are alerts.
   * - `YES`: there are some
   * - `NO`: there are none
   * - or a value that the vendor added since
   * @example NO
   */
  AlarmStatus?: "YES" | "NO" | (string & {});
  /**
   * Whether it was rolled out.
   * - `0`: it is not
   * - `1`: it is
   * - or a value that the vendor added since
   * @example 1
   */
  Deployed?: 0 | 1 | (number & {});
  /**
   * SHA-256 of the image, without `sha256:`.
   * @example a5ccdd9b166b67e02954aa9b618fe19b7968bd56a15463d2ad7f2643ba5b****
   */
  Digest?: string;
  /**
   * Addresses that it can be pulled from, as the text of a JSON list; `[]` in the vendor's payload.
   * @example []
   */
  Endpoints?: string;
  /**
   * Weak settings: what failed in its baseline check.
   * @example 0
   */
  HcCount?: number;
  /**
   * Whether it has weak settings.
   * - `YES`: there are some
   * - `NO`: there are none
   * - or a value that the vendor added since
   * @example NO
   */
  HcStatus?: "YES" | "NO" | (string & {});
  /**
   * When it was built, in milliseconds since 1970, as a text.
   * @example 1600069948849
   */
  ImageCreate?: string;
  /**
   * Image by 64 hexadecimal digits that are not those of Digest.
   * @example c20987f18b130f9d144c9828df630417e2a9523148930dc3963e9d0dab30****
   */
  ImageId?: string;
  /**
   * How large it is, as a text. Documented in MB; the vendor's example, 1604487690, makes sense in bytes only.
   * @example 1604487690
   */
  ImageSize?: string;
  /**
   * When it changed last, in milliseconds since 1970, as a text.
   * @example 1600069948849
   */
  ImageUpdate?: string;
  /**
   * Asset that the image is, by an id; the vendor's example is a number.
   * @example 39010****
   */
  InstanceId?: string;
  /**
   * When it was scanned last, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1721363159000
   */
  LastScanTime?: number;
  /**
   * Where it lies, such as `cn-hangzhou`.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * Make of the registry.
   * - `acr`: Alibaba Cloud's own Container Registry
   * - `harbor`: Harbor
   * - `quay`: Quay
   * - `CI/CD`: a pipeline
   * - or a value that the vendor added since
   * @example acr
   */
  RegistryType?: "acr" | "harbor" | "quay" | "CI/CD" | (string & {});
  /**
   * Repository by its id.
   * @example f2b86d20bf0855af6aa268ce90fd****
   */
  RepoId?: string;
  /**
   * Repository as its owner calls it.
   * @example sas-script-test
   */
  RepoName?: string;
  /**
   * Where in the registry the repository is; `N/A` where there is no such thing.
   * @example N/A
   */
  RepoNamespace?: string;
  /**
   * Who may pull it.
   * - `private`: those with a right to
   * - `public`: anybody
   * - or a value that the vendor added since
   * @example private
   */
  RepoType?: "private" | "public" | (string & {});
  /**
   * Whether anything was found.
   * - `NO`: nothing
   * - `YES`: something
   * - or a value that the vendor added since
   * @example NO
   */
  RiskStatus?: "NO" | "YES" | (string & {});
  /**
   * How much of its scan is done, in percent.
   * @example 100
   */
  ScaProgress?: number;
  /**
   * What is in the way of its scan.
   * - `TASK_NOT_EXISTS`: there is no such scan
   * - `TASK_NOT_SUPPORT_REGION`: images in that region cannot be scanned
   * - `forbid_create_repeat_task`: one is under way already
   * - or a value that the vendor added since
   * @example TASK_NOT_SUPPORT_REGION
   */
  ScaResult?: "TASK_NOT_EXISTS" | "TASK_NOT_SUPPORT_REGION" | "forbid_create_repeat_task" | (string & {});
  /**
   * How far its scan is.
   * - `INIT`: it waits to start
   * - `START`: it was started
   * - `MESSAGE_SEND`: the scanner was told
   * - `START_RUN`: the analysis began
   * - `DOWNLOAD`: the image was downloaded
   * - `PRE_ANALYZER`: it gets ready
   * - `WEB_SHELL_ANALYZER`: web shells were looked for
   * - `CVE_ANALYZER`: vulnerabilities were looked for
   * - `BIN_ANALYZER`: binaries were looked at
   * - `OTHER_ANALYZER`: all else was looked at
   * - `SUCCESS`: it ended as it should
   * - `PRE_ANALYZER_SUCCESS`: it is ready
   * - `FAIL`: it failed
   * - `TIMEOUT`: it gave up after too long a time
   * - or a value that the vendor added since
   * @example SUCCESS
   */
  ScaStatus?:
    | "INIT"
    | "START"
    | "MESSAGE_SEND"
    | "START_RUN"
    | "DOWNLOAD"
    | "PRE_ANALYZER"
    | "WEB_SHELL_ANALYZER"
    | "CVE_ANALYZER"
    | "BIN_ANALYZER"
    | "OTHER_ANALYZER"
    | "SUCCESS"
    | "PRE_ANALYZER_SUCCESS"
    | "FAIL"
    | "TIMEOUT"
    | (string & {});
  /**
   * Business that it comes from, as a label; the vendor's example is `PAI`.
   * @example PAI
   */
  SourceBizTag?: string;
  /**
   * State of the image itself.
   * - `NORMAL`: it is there
   * - or a value that the vendor added since
   * @example NORMAL
   */
  Status?: "NORMAL" | (string & {});
  /**
   * Tag that it carries in its repository, such as `mysql_5.7`.
   * @example mysql_5.7
   */
  Tag?: string;
  /**
   * Image in Security Center; the definitions say that it is the id of a server.
   * @example 12f80307-60aa-4efa-863a-56d72fb****
   */
  Uuid?: string;
  /**
   * Vulnerabilities that were found in it.
   * @example 0
   */
  VulCount?: number;
  /**
   * Whether there are vulnerabilities.
   * - `YES`: there are some
   * - `NO`: there are none
   * - or a value that the vendor added since
   * @example NO
   */
  VulStatus?: "YES" | "NO" | (string & {});
}

export interface DescribeImageInstancesOutputPageInfo {
  /**
   * How many images this page has.
   * @example 4
   */
  Count?: number;
  /**
   * Page that this is, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many images a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * How many images there are on all pages.
   * @example 69
   */
  TotalCount?: number;
}

/**
 * The documented error codes of DescribeImageInstances.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type DescribeImageInstancesErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of DescribeImageInstances with one of its documented codes. */
export const isDescribeImageInstancesError: ErrorGuard<DescribeImageInstancesErrorCode> = (error) =>
  isCloudError(error, "DescribeImageInstances", ["NoPermission", "ServerError"]);

/**
 * Checked, not verified: the vendor's definitions agree and its payload fits (typescript-sdk, go-sdk, api-docs,
 * api-docs-2024; 2026-08-22).
 *
 * List the container images in registries, with what their scans found.
 *
 * One entry for each image: where it lies, how its scan is doing, and how many vulnerabilities, alerts and weak
 * settings it has. Which vulnerabilities can be repaired, DescribeCanFixVulList says by image.
 *
 * Safe to repeat.
 * @example
 * ```ts
 * const result = await client.describeImageInstances({
 *   Criteria: '[{"name":"instanceId","value":"390100182","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   Scanned: true,
 * });
 * ```
 * @throws CloudError
 */
export const describeImageInstances: TypedRoute<
  DescribeImageInstancesInput,
  DescribeImageInstancesOutput,
  DescribeImageInstancesHttp
> = {
  name: "DescribeImageInstances",
  tier: "checked",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "DescribeImageInstances", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/**
 * Walk through `ImageInstanceList` of all pages: `for await (const item of paginateDescribeImageInstances(…))`.
 *
 * Each page is a call of describeImageInstances, made when it is needed, until `PageInfo.TotalCount` is reached
 * or one is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
 * `byPage()` gives the answers instead of their items.
 * @example
 * ```ts
 * for await (const item of client.paginateDescribeImageInstances({
 *   Criteria: '[{"name":"instanceId","value":"390100182","logicalExp":"AND"}]',
 *   CurrentPage: 1,
 *   LogicalExp: "OR",
 *   PageSize: 20,
 *   Scanned: true,
 * })) console.log(item);
 * ```
 * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
 * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
 */
export const paginateDescribeImageInstances: Pager<
  DescribeImageInstancesInput,
  DescribeImageInstancesOutput,
  RegistryImage
> = {
  route: describeImageInstances,
  position: "CurrentPage",
  counts: "pages",
  first: 1,
  size: "PageSize",
  defaultSize: 20,
  items: ["ImageInstanceList"],
  total: ["PageInfo", "TotalCount"],
  paginate,
};

/** DescribeImageInstances as `client.http` calls it. */
export interface DescribeImageInstancesHttp {
  "/DescribeImageInstances": {
    post: {
      parameters: {
        query?: DescribeImageInstancesInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description One page of the images. */
        200: {
          content: {
            "application/json": DescribeImageInstancesOutput;
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
