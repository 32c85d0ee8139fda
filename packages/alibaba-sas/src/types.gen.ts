// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

/** Input of CancelOnceTask. */
export interface CancelOnceTaskInput {
  /**
   * Id of the task, from GenerateOnceTask.
   * @example ec9c0d88f36cc27765a98c554ee2****
   */
  TaskId: string;
}

/** Result of CancelOnceTask. */
export interface CancelOnceTaskOutput {
  RequestId: RequestId;
}

/** Input of ChangeAssetRefreshTaskConfig. */
export interface ChangeAssetRefreshTaskConfigInput {
  /**
   * The settings to change. On the wire each member is a parameter such as `AssetRefreshConfigs.1.Vendor`.
   * @example [
   *   {
   *     "Vendor": 3,
   *     "SchedulePeriod": 360,
   *     "Status": 1,
   *     "RefreshConfigType": 2,
   *     "TargetId": 2308
   *   }
   * ]
   */
  AssetRefreshConfigs?: AssetRefreshConfig[];
  /**
   * Region of the Security Center instance. It does not choose the endpoint.
   * @example cn-hangzhou
   */
  RegionId?: string;
}

/** Result of ChangeAssetRefreshTaskConfig. */
export interface ChangeAssetRefreshTaskConfigOutput {
  RequestId: RequestId;
  /**
   * Whether the settings were changed; if false, Message says why.
   * @example true
   */
  Data?: boolean;
  /**
   * Outcome in words, `successful` if all went well.
   * @example successful
   */
  Message?: string;
}

/** Input of DescribeOnceTask. */
export interface DescribeOnceTaskInput {
  /**
   * Only tasks of this kind. Required unless RootTaskId is given.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskType?: AgentTaskType;
  /**
   * Only the task with this id.
   * @example d7b2acf8d362742123e4a84e1bf8****
   */
  TaskId?: string;
  /**
   * When the root task started, in milliseconds since 1970.
   * @example 1651737301000
   */
  StartTimeQuery?: number;
  /**
   * When the root task ended, in milliseconds since 1970.
   * @example 1651766520000
   */
  EndTimeQuery?: number;
  /**
   * Page to return, from 1.
   * @example 1
   */
  CurrentPage?: number;
  /**
   * How many tasks a page may have.
   * @example 20
   */
  PageSize?: number;
  /**
   * Only tasks that belong to this one. Required unless TaskType is given.
   * @example bb5d657479bba5e1d308b6c9e85c9174
   */
  RootTaskId?: string;
  /**
   * Only tasks that were started so.
   * - `schedule`: by the service's own schedule
   * - `console`: in the console
   * - or a value that the vendor added since
   * @example console
   */
  Source?: "schedule" | "console" | (string & {});
}

/** Result of DescribeOnceTask. */
export interface DescribeOnceTaskOutput {
  RequestId: RequestId;
  /** Which page this is. */
  PageInfo?: {
    /**
     * Number of this page, from 1.
     * @example 1
     */
    CurrentPage?: number;
    /**
     * How many tasks a page may have.
     * @example 20
     */
    PageSize?: number;
    /**
     * Number of tasks on all pages.
     * @example 100
     */
    TotalCount?: number;
    /**
     * Number of tasks on this page.
     * @example 2
     */
    Count?: number;
  };
  /** The tasks of this page. */
  TaskManageResponseList?: OnceTask[];
}

/** Input of GenerateOnceTask. */
export interface GenerateOnceTaskInput {
  /**
   * Kind of task to start.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskType: OnceTaskType;
  /**
   * Name of the task; give the same value as in TaskType.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskName: OnceTaskType;
  /**
   * Settings of the task as the text of a JSON object; `{}` for none. Keys depend on TaskType. Known for
   * CLIENT_PROBLEM_CHECK are `mode`, `problemType` and `uuids`, the servers as one text with commas.
   * @example {"mode":1,"problemType":"offline","uuids":"inet-795dcad1-360f-49d2-b01e-b7da7f1c****"}
   */
  Param: string;
  /**
   * Who or what started the task, as a label of your choice.
   * @example Manual
   */
  Source?: string;
}

/** Result of GenerateOnceTask. */
export interface GenerateOnceTaskOutput {
  RequestId: RequestId;
  /**
   * Whether another task can be started. False once 10 tasks, of whatever kind, are running; wait until one of
   * them has ended.
   * @example true
   */
  CanCreate?: boolean;
  /**
   * Id of the task started before this one. A line feed may follow it; trim it before you compare it.
   * @example 38730bb078f4a1461d4ed283994c****
   */
  LastTask?: string;
  /**
   * When the data was collected, in milliseconds since 1970.
   * @example 1670307567000
   */
  CollectTime?: number;
  /**
   * How many scan tasks there are.
   * @example 100
   */
  TotalCount?: number;
  /**
   * Id of the new task. Missing if none was started.
   * @example 38730bb078f4a1461d4ed283994c****
   */
  TaskId?: string;
  /**
   * How many of them have ended.
   * @example 61
   */
  FinishCount?: number;
}

/** Input of GetLastOnceTaskInfo. */
export interface GetLastOnceTaskInfoInput {
  /**
   * Kind of the task.
   * @example ASSETS_COLLECTION
   */
  TaskType: OnceTaskType;
  /**
   * Name of the task; the same value as in TaskType.
   * @example ASSETS_COLLECTION
   */
  TaskName: OnceTaskType;
  /**
   * Only a task that was started with this label.
   * @example console_batch
   */
  Source?: string;
}

/** Result of GetLastOnceTaskInfo. */
export interface GetLastOnceTaskInfoOutput {
  /**
   * When the task ran, in milliseconds since 1970.
   * @example 1671184531000
   */
  CollectTime?: number;
  RequestId: RequestId;
  /**
   * Number of subtasks, one per target of the task.
   * @example 44
   */
  TotalCount?: number;
  /**
   * Id of the task, or `0`. Compare it with the id from GenerateOnceTask only if it is not `0`.
   * @example 3f65e1f1bb13118891a889d569a3****
   */
  TaskId?: string;
  /**
   * Number of subtasks that have ended. It may exceed TotalCount, so do not compute a percentage; see Progress.
   * @example 67
   */
  FinishCount?: number;
  /** The task itself. */
  TaskInfo?: {
    Status?: OnceTaskStatus;
    /**
     * How much of the task is done, in percent.
     * @example 69
     */
    Progress?: number;
    /**
     * What came of the task.
     * - `SUCCESS`: ended as it should
     * - `TASK_NOT_SUPPORT_REGION`: the images are in a region that cannot be scanned
     * - `TASK_NOT_EXISTS`: there is no such task
     * - or a value that the vendor added since
     * @example SUCCESS
     */
    Result?: "SUCCESS" | "TASK_NOT_SUPPORT_REGION" | "TASK_NOT_EXISTS" | (string & {});
  };
}

/** Input of GetOnceTaskResultInfo. */
export interface GetOnceTaskResultInfoInput {
  /**
   * Kind of the task, as given when it was started.
   * @example ASSETS_COLLECTION
   */
  TaskType: OnceTaskType;
  /**
   * Name of the task; the same value as in TaskType.
   * @example ASSETS_COLLECTION
   */
  TaskName: OnceTaskType;
  /**
   * Id of the task, from GenerateOnceTask.
   * @example 9dfa3a7eb9547781632785b49003****
   */
  TaskId: string;
}

/** Result of GetOnceTaskResultInfo. */
export interface GetOnceTaskResultInfoOutput {
  /**
   * When the task ran, in milliseconds since 1970.
   * @example 1671184531000
   */
  CollectTime?: number;
  RequestId: RequestId;
  /**
   * Number of subtasks, one per target of the task.
   * @example 44
   */
  TotalCount?: number;
  /**
   * Id of the task, or `0`. Do not rely on it; you know the id that you asked for.
   * @example e7b70a4b030db086db52231f1b58****
   */
  TaskId?: string;
  /**
   * Number of subtasks that have ended. It may exceed TotalCount, so do not compute a percentage.
   * @example 47
   */
  FinishCount?: number;
  /** The task itself. */
  TaskInfo?: {
    Status?: OnceTaskStatus;
  };
}

/** Input of ListAssetRefreshTaskConfig. */
export interface ListAssetRefreshTaskConfigInput {
  /**
   * Only settings of this kind.
   * @example 2
   */
  RefreshConfigType?: AssetRefreshType;
  /**
   * Region of the Security Center instance. It does not choose the endpoint.
   * @example cn-hangzhou
   */
  RegionId?: string;
  /**
   * Record of an access key, for the settings of its check. Give it with RefreshConfigType 2 only.
   * @example 2295
   */
  TargetId?: number | bigint;
}

/** Result of ListAssetRefreshTaskConfig. */
export interface ListAssetRefreshTaskConfigOutput {
  /** The settings, one an entry. */
  AssetRefreshConfig?: {
    Vendor?: AssetVendor;
    SchedulePeriod?: AssetRefreshPeriod;
    Status?: AssetRefreshStatus;
    RefreshConfigType?: AssetRefreshType;
  }[];
  RequestId: RequestId;
}

/** Input of ListUnfinishedOnceTask. */
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

/** Result of ListUnfinishedOnceTask. */
export interface ListUnfinishedOnceTaskOutput {
  RequestId: RequestId;
  /** The tasks that have not ended. */
  OnceTasks?: UnfinishedOnceTask[];
}

/**
 * Kind of a task of the agent on servers.
 * - `CLIENT_PROBLEM_CHECK`: Diagnose the Security Center agent on servers
 * - `CLIENT_DEV_OPS`: Maintenance job run through Cloud Assistant
 * - `ASSET_SECURITY_CHECK`: Collect information about assets
 * - or a value that the vendor added since
 * @example CLIENT_PROBLEM_CHECK
 */
export type AgentTaskType = "CLIENT_PROBLEM_CHECK" | "CLIENT_DEV_OPS" | "ASSET_SECURITY_CHECK" | (string & {});

/**
 * One synchronisation setting. Nothing is formally required, but an entry without Vendor, RefreshConfigType,
 * SchedulePeriod and Status leaves open what is to change.
 */
export interface AssetRefreshConfig {
  Vendor?: AssetVendor;
  SchedulePeriod?: AssetRefreshPeriod;
  Status?: AssetRefreshStatus;
  RefreshConfigType?: AssetRefreshType;
  /**
   * Record of the access key to check. Give it with RefreshConfigType 2 only.
   * @example 2308
   */
  TargetId?: number | bigint;
}

/**
 * Interval between two runs, in minutes.
 * - `60`: every hour
 * - `180`: every 3 hours
 * - `360`: every 6 hours
 * - `720`: every 12 hours
 * - `1440`: every day
 * - `10080`: every 7 days
 * - or a value that the vendor added since
 * @example 360
 */
export type AssetRefreshPeriod = 60 | 180 | 360 | 720 | 1440 | 10080 | (number & {});

/**
 * Whether the synchronisation runs.
 * - `1`: on
 * - `0`: off
 * - or a value that the vendor added since
 * @example 1
 */
export type AssetRefreshStatus = 1 | 0 | (number & {});

/**
 * What is done at each run.
 * - `0`: synchronise servers
 * - `1`: synchronise cloud services
 * - `2`: check that an access key still works
 * - or a value that the vendor added since
 * @example 2
 */
export type AssetRefreshType = 0 | 1 | 2 | (number & {});

/**
 * Cloud whose assets are synchronised.
 * - `3`: Tencent Cloud
 * - `4`: Huawei Cloud
 * - `7`: Amazon Web Services
 * - or a value that the vendor added since
 * @example 3
 */
export type AssetVendor = 3 | 4 | 7 | (number & {});

/** What the service answers when a call fails. */
export interface ErrorResponse {
  /** Identifies this call; also in the header x-acs-request-id. */
  RequestId?: string;
  /** Host that answered. */
  HostId?: string;
  /** Error code to branch on. */
  Code: string;
  /** What went wrong, for people. */
  Message: string;
  /** Address of a page with hints about this error. */
  Recommend?: string;
  /** Which policy denied the call, for permission errors. */
  AccessDeniedDetail?: {
    [key: string]: unknown;
  };
}

/** One task. */
export interface OnceTask {
  TaskType?: AgentTaskType;
  /**
   * Name of the task; the same value as in TaskType.
   * @example CLIENT_PROBLEM_CHECK
   */
  TaskName?: string;
  /**
   * Id of the task.
   * @example e900f528f5a6229bb640ca27cb44c98e
   */
  TaskId?: string;
  /**
   * State of the task as a number; TaskStatusText tells more.
   * - `1`: started
   * - `2`: ended as it should
   * - `3`: failed
   * - `4`: gave up after too long a time
   * - or a value that the vendor added since
   * @example 1
   */
  TaskStatus?: 1 | 2 | 3 | 4 | (number & {});
  /**
   * State of the task.
   * - `INIT`: waiting to start
   * - `START`: running
   * - `DISPATCH`: the command was sent to the server
   * - `SUCCESS`: ended as it should
   * - `FAIL`: failed
   * - `TIMEOUT`: gave up after too long a time
   * - or a value that the vendor added since
   * @example INIT
   */
  TaskStatusText?: "INIT" | "START" | "DISPATCH" | "SUCCESS" | "FAIL" | "TIMEOUT" | (string & {});
  /**
   * How much of the task is done, as a text with a percent sign.
   * @example 10%
   */
  Progress?: string;
  /**
   * How many subtasks ended as they should.
   * @example 7
   */
  SuccessCount?: number;
  /**
   * How many subtasks failed.
   * @example 2
   */
  FailCount?: number;
  /**
   * When the task started, in milliseconds since 1970.
   * @example 1649732012000
   */
  TaskStartTime?: number;
  /**
   * When the task ended, in milliseconds since 1970.
   * @example 1650267989000
   */
  TaskEndTime?: number;
  /**
   * Outcome in words.
   * @example successful
   */
  ResultInfo?: string;
  /**
   * What was found, as the text of a JSON document: a list of objects, one for each server. Known keys are
   * `causeCode`, `causeMsg`, `resCode`, `resMsg`, `problemType`, `dispatchType`, `uuid`, `instanceId`,
   * `internetIp`, `intranetIp`, `instanceName` and `url`, from which the log can be loaded.
   */
  DetailData?: string;
}

/** The image that is scanned, and where it runs. */
export interface OnceTaskImage {
  /**
   * Application that the image runs in.
   * @example ack-jenkins-****
   */
  AppName?: string;
  /**
   * Id of the cluster.
   * @example a765ba1435e7f9446065370e9a41****
   */
  ClusterId?: string;
  /**
   * Name of the cluster.
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
   * Name of the node.
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
 * State of a one-time task; SUCCESS and TIMEOUT are final.
 * - `INIT`: waiting to start
 * - `START`: running
 * - `SUCCESS`: ended as it should
 * - `TIMEOUT`: gave up after too long a time
 * - or a value that the vendor added since
 * @example START
 */
export type OnceTaskStatus = "INIT" | "START" | "SUCCESS" | "TIMEOUT" | (string & {});

/**
 * Kind of one-time task.
 * - `CLIENT_PROBLEM_CHECK`: Diagnose the Security Center agent on servers
 * - `CLIENT_DEV_OPS`: Maintenance job run through Cloud Assistant
 * - `ASSET_SECURITY_CHECK`: Collect information about assets
 * - `ASSETS_COLLECTION`: Collect asset fingerprints
 * - `IMAGE_SCAN`: Scan container images
 * - `AI_SECURITY_CHECK`: Synchronise AI assets
 * - `IDC_PROBE_SCAN`: Scan a data centre through its IDC probe
 * - `ATTACK_SURFACE_SCAN`: Scan the boundary assets of the attack surface
 * - `ASSET_EXPOSURE_SCAN`: Scan for assets exposed to the internet
 * - `VUL_CHECK_TASK`: Scan for vulnerabilities
 * - or a value that the vendor added since
 */
export type OnceTaskType = "CLIENT_PROBLEM_CHECK" | "CLIENT_DEV_OPS" | "ASSET_SECURITY_CHECK" | "ASSETS_COLLECTION" | "IMAGE_SCAN" | "AI_SECURITY_CHECK" | "IDC_PROBE_SCAN" | "ATTACK_SURFACE_SCAN" | "ASSET_EXPOSURE_SCAN" | "VUL_CHECK_TASK" | (string & {});

/** Identifies this call; quote it when asking the vendor for help. */
export type RequestId = string;

/** One task. */
export interface UnfinishedOnceTask {
  /**
   * State of the task as a number without a documented meaning; see StatusText.
   * @example 1
   */
  Status?: number;
  StatusText?: OnceTaskStatus;
  /**
   * How much of the task is done, in percent.
   * @example 75
   */
  Progress?: number;
  /**
   * When the task ran, in milliseconds since 1970.
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
   * Id of the task.
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
  TaskImageInfo?: OnceTaskImage;
}
