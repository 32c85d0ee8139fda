// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type ErrorGuard, isCloudError, type TypedRoute } from "@cloudseal/core";
import type { ErrorResponse, OnceTaskStatus, RequestId } from "../schemas.gen.js";

export interface ListUnfinishedOnceTaskInput {
  /**
   * Kind of the tasks.
   * - `ASSETS_COLLECTION`: Collect asset fingerprints
   * - `IMAGE_SCAN`: Scan container images
   * - or a value that the vendor added since
   * @example IMAGE_SCAN
   */
  TaskType: "ASSETS_COLLECTION" | "IMAGE_SCAN" | (string & {});
  /**
   * Only tasks on this: the digest of an image with IMAGE_SCAN, the UUID of a server with ASSETS_COLLECTION.
   * @example 4fe8e1cd-3c37-4851-b9de-124da32c****
   */
  Target?: string;
}

export interface ListUnfinishedOnceTaskOutput {
  /** Identifies this call; quote it when asking the vendor for help. */
  RequestId: RequestId;
  /** The tasks that have not ended. */
  OnceTasks?: UnfinishedOnceTask[];
}

/** One task. */
export interface UnfinishedOnceTask {
  /**
   * State of the task as a number without a documented meaning; see StatusText.
   * @example 1
   */
  Status?: number;
  /** State of a one-time task; SUCCESS and TIMEOUT are final. */
  StatusText?: OnceTaskStatus;
  /**
   * How much of the task is done, in percent.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 75
   */
  Progress?: number;
  /**
   * When the task ran, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670307567000
   */
  RealRunTime?: number;
  /**
   * Name of the task; the same value as in TaskType.
   * @example IMAGE_SCAN
   */
  TaskName?: string;
  /**
   * Whether the task has ended.
   * - `0`: it has not
   * - `1`: it has
   * - or a value that the vendor added since
   * @example 1
   */
  Finish?: 0 | 1 | (number & {});
  /**
   * Number of subtasks, one per target of the task.
   * @example 30
   */
  TotalCount?: number;
  /**
   * When the task ended, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1670307567000
   */
  EndTime?: number;
  /**
   * Kind of the task.
   * @example IMAGE_SCAN
   */
  TaskType?: string;
  /**
   * When the task started, in milliseconds since 1970.
   * Beyond ±(2^53−1) it would arrive as `bigint`.
   * @example 1640102400000
   */
  StartTime?: number;
  /**
   * What came of the task, as in the Result of GetLastOnceTaskInfo.
   * @example TASK_NOT_SUPPORT_REGION
   */
  ResultInfo?: string;
  /**
   * What the task is on: the digest of an image or the UUID of a server.
   * @example 238cf050a7270dd6940602e70f1e5a11eeaf4e02035f445b7f613ff5e064****
   */
  Target?: string;
  /**
   * Id of the task, for GetOnceTaskResultInfo and CancelOnceTask.
   * @example 9fb50f2af8bb67c9fdb684194c83****
   */
  TaskId?: string;
  /**
   * Number of subtasks that have ended. It may exceed TotalCount, so do not compute a percentage.
   * @example 67
   */
  FinishCount?: number;
  /**
   * What kind of thing the task is on.
   * - `IMAGE_REPO`: a repository of images
   * - `IMAGE`: one image
   * - or a value that the vendor added since
   * @example IMAGE
   */
  TargetType?: "IMAGE_REPO" | "IMAGE" | (string & {});
  /** The image that is scanned, and where it runs. */
  TaskImageInfo?: OnceTaskImage;
}

/** The image that is scanned, and where it runs. */
export interface OnceTaskImage {
  /**
   * Application that the image runs in.
   * @example ack-jenkins-****
   */
  AppName?: string;
  /**
   * Id of the Kubernetes cluster that runs the image.
   * @example a765ba1435e7f9446065370e9a41****
   */
  ClusterId?: string;
  /**
   * What that cluster is called.
   * @example ACK-test-****
   */
  ClusterName?: string;
  /**
   * Digest of the image.
   * @example default_digest
   */
  Digest?: string;
  /**
   * Address of the image.
   * @example ***s.com/sas_test/baseli***
   */
  Image?: string;
  /**
   * Id of the server that is the node.
   * @example i-0xi5mxvtmfw9****
   */
  NodeInstanceId?: string;
  /**
   * Address of the node.
   * @example 172.18.XXX.XXX
   */
  NodeIp?: string;
  /**
   * Name of the server that is the node.
   * @example pztest****
   */
  NodeName?: string;
  /**
   * Pod that runs the image.
   * @example expoit-law-****
   */
  Pod?: string;
  /**
   * Region of the server.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * Id of the repository.
   * @example crr-r88w2vryp8m****
   */
  RepoId?: string;
  /**
   * Name of the repository.
   * @example testyyy
   */
  RepoName?: string;
  /**
   * Namespace of the repository.
   * @example bitn***
   */
  RepoNamespace?: string;
  /**
   * Region of the repository.
   * @example cn-hangzhou
   */
  RepoRegionId?: string;
  /**
   * Tag of the image.
   * @example v1.20-002-a2*****
   */
  Tag?: string;
}

/**
 * The documented error codes of ListUnfinishedOnceTask.
 *
 * - `NoPermission` (HTTP 403): The caller is not allowed to use this operation; grant it the RAM action.
 * - `ServerError` (HTTP 500): The service failed; try again later. Repeating this call is safe.
 */
export type ListUnfinishedOnceTaskErrorCode = "NoPermission" | "ServerError";

/** Whether `error` is a failure of ListUnfinishedOnceTask with one of its documented codes. */
export const isListUnfinishedOnceTaskError: ErrorGuard<ListUnfinishedOnceTaskErrorCode> = (error) =>
  isCloudError(error, "ListUnfinishedOnceTask", ["NoPermission", "ServerError"]);

/**
 * List the one-time tasks that have not ended.
 *
 * Lists the tasks of a kind that wait or run. Look here before you repeat a GenerateOnceTask whose answer was
 * lost.
 *
 * Permission: `yundun-sas:ListUnfinishedOnceTask` (list). Safe to repeat.
 * @example
 * ```ts
 * const result = await client.listUnfinishedOnceTask({
 *   TaskType: "IMAGE_SCAN",
 *   Target: "4fe8e1cd-3c37-4851-b9de-124da32c****",
 * });
 * ```
 * @throws CloudError
 * @see https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-listunfinishedoncetask
 */
export const listUnfinishedOnceTask: TypedRoute<
  ListUnfinishedOnceTaskInput,
  ListUnfinishedOnceTaskOutput,
  ListUnfinishedOnceTaskHttp
> = {
  name: "ListUnfinishedOnceTask",
  method: "POST",
  path: "/",
  headers: { "x-acs-action": "ListUnfinishedOnceTask", "x-acs-version": "2018-12-03" },
  rest: "query",
  idempotent: true,
  errors: { NoPermission: "permission", ServerError: "server" },
};

/** ListUnfinishedOnceTask as `client.http` calls it. */
export interface ListUnfinishedOnceTaskHttp {
  "/ListUnfinishedOnceTask": {
    post: {
      parameters: {
        query: ListUnfinishedOnceTaskInput;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        /** @description The tasks. */
        200: {
          content: {
            "application/json": ListUnfinishedOnceTaskOutput;
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
