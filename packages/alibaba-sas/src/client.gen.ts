// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import { type CallOptions, type ClientOptions, createClientWithHttp, type HttpClient, type Paged, type PageOptions, type WaitOptions } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/alibaba";
import type { paths } from "./paths.gen.js";
import {
  cancelOnceTask,
  changeAssetRefreshTaskConfig,
  describeOnceTask,
  paginateDescribeOnceTask,
  generateOnceTask,
  getLastOnceTaskInfo,
  getOnceTaskResultInfo,
  waitUntilOnceTaskFinished,
  listAssetRefreshTaskConfig,
  listUnfinishedOnceTask,
} from "./routes.gen.js";
import { type SasRegion, sasService } from "./service.gen.js";
import type {
  CancelOnceTaskInput,
  CancelOnceTaskOutput,
  ChangeAssetRefreshTaskConfigInput,
  ChangeAssetRefreshTaskConfigOutput,
  DescribeOnceTaskInput,
  DescribeOnceTaskOutput,
  OnceTask,
  GenerateOnceTaskInput,
  GenerateOnceTaskOutput,
  GetLastOnceTaskInfoInput,
  GetLastOnceTaskInfoOutput,
  GetOnceTaskResultInfoInput,
  GetOnceTaskResultInfoOutput,
  ListAssetRefreshTaskConfigInput,
  ListAssetRefreshTaskConfigOutput,
  ListUnfinishedOnceTaskInput,
  ListUnfinishedOnceTaskOutput,
} from "./types.gen.js";

/** Options of {@link createSasClient}. */
export type SasClientOptions = ClientOptions<Credentials, SasRegion>;

/** A client of Alibaba Cloud Security Center. */
export interface SasClient {
  /**
   * Cancel a one-time task.
   *
   * Ends a task that GenerateOnceTask started, with all of its subtasks. In which state a cancelled task then is,
   * is not documented.
   *
   * Permission: `yundun-sas:CancelOnceTask` (write). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-canceloncetask
   */
  cancelOnceTask(input: CancelOnceTaskInput, options?: CallOptions): Promise<CancelOnceTaskOutput>;

  /**
   * Set how often assets of other clouds are synchronised.
   *
   * Sets the interval of the synchronisation of servers, of cloud services or of the check of access keys of other
   * vendors, and switches it on or off. ListAssetRefreshTaskConfig reads the settings back. A change that was not
   * made also answers with status 200, then with `Data: false`.
   *
   * Permission: `yundun-sas:ChangeAssetRefreshTaskConfig` (write). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-changeassetrefreshtaskconfig
   */
  changeAssetRefreshTaskConfig(input?: ChangeAssetRefreshTaskConfigInput, options?: CallOptions): Promise<ChangeAssetRefreshTaskConfigOutput>;

  /**
   * List one-time tasks.
   *
   * Lists the tasks of a kind, or those that belong to one root task, with what came of them, in pages. Give
   * TaskType or RootTaskId, or both.
   *
   * Permission: `yundun-sas:DescribeOnceTask` (read). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeoncetask
   */
  describeOnceTask(input?: DescribeOnceTaskInput, options?: CallOptions): Promise<DescribeOnceTaskOutput>;

  /**
   * Walk through `TaskManageResponseList` of all pages: `for await (const item of paginateDescribeOnceTask(…))`.
   *
   * Each page is a call of describeOnceTask, made when it is needed, until `PageInfo.TotalCount` is reached or one
   * is empty. `CurrentPage`, the number of the first page, is 1 and `PageSize` 20 unless you say otherwise.
   * `byPage()` gives the answers instead of their items.
   *
   * Permission: `yundun-sas:DescribeOnceTask` (read).
   * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
   * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-describeoncetask
   */
  paginateDescribeOnceTask(input?: DescribeOnceTaskInput, options?: PageOptions): Paged<OnceTask, DescribeOnceTaskOutput>;

  /**
   * Start a one-time scan task.
   *
   * Starts a task that runs once; follow it with GetOnceTaskResultInfo. At most 10 tasks run at a time by default.
   * Beyond that nothing is started, and the answer still has status 200: check that it has a `TaskId`.
   *
   * Permission: `yundun-aegis:GenerateOnceTask` (write). Not safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-generateoncetask
   */
  generateOnceTask(input: GenerateOnceTaskInput, options?: CallOptions): Promise<GenerateOnceTaskOutput>;

  /**
   * Ask how the latest one-time task of a kind is doing.
   *
   * Reads state and progress of the task of this kind that was started last, by GenerateOnceTask or in the
   * console, without its id. GetOnceTaskResultInfo asks for a task of your choice.
   *
   * Permission: `yundun-aegis:GetLastOnceTaskInfo` (read). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-getlastoncetaskinfo
   */
  getLastOnceTaskInfo(input: GetLastOnceTaskInfoInput, options?: CallOptions): Promise<GetLastOnceTaskInfoOutput>;

  /**
   * Ask how a one-time scan task is doing.
   *
   * Reads state and progress of a task that GenerateOnceTask started. Call it again until Status is SUCCESS or
   * TIMEOUT.
   *
   * Permission: `yundun-aegis:GetOnceTaskResultInfo` (read). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-getoncetaskresultinfo
   */
  getOnceTaskResultInfo(input: GetOnceTaskResultInfoInput, options?: CallOptions): Promise<GetOnceTaskResultInfoOutput>;

  /**
   * Wait for OnceTaskFinished: call getOnceTaskResultInfo until `TaskInfo.Status` is `SUCCESS`, and return that
   * answer.
   *
   * `TIMEOUT` fails the wait. `INIT` or `START`, or any value that is not known yet, lets it go on. The first call
   * is made at once, then after 2 seconds, later after up to 30 seconds.
   *
   * Permission: `yundun-aegis:GetOnceTaskResultInfo` (read).
   * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
   * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
   * @throws CloudError when a call fails and repeating it would not help
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-getoncetaskresultinfo
   */
  waitUntilOnceTaskFinished(input: GetOnceTaskResultInfoInput, options?: WaitOptions<GetOnceTaskResultInfoOutput>): Promise<GetOnceTaskResultInfoOutput>;

  /**
   * Read how often assets of other clouds are synchronised.
   *
   * Lists the settings that ChangeAssetRefreshTaskConfig made: for each cloud, what is synchronised and how often.
   * The list has a name in the singular, and its entries do not tell which access key they are about.
   *
   * Permission: `yundun-sas:ListAssetRefreshTaskConfig` (read). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-listassetrefreshtaskconfig
   */
  listAssetRefreshTaskConfig(input?: ListAssetRefreshTaskConfigInput, options?: CallOptions): Promise<ListAssetRefreshTaskConfigOutput>;

  /**
   * List the one-time tasks that have not ended.
   *
   * Lists the tasks of a kind that wait or run. Look here before you repeat a GenerateOnceTask whose answer was
   * lost.
   *
   * Permission: `yundun-sas:ListUnfinishedOnceTask` (list). Safe to repeat.
   * @throws CloudError
   * @see
   * https://www.alibabacloud.com/help/en/security-center/developer-reference/api-sas-2018-12-03-listunfinishedoncetask
   */
  listUnfinishedOnceTask(input: ListUnfinishedOnceTaskInput, options?: CallOptions): Promise<ListUnfinishedOnceTaskOutput>;

  /** The openapi-fetch client below the methods: the same pipeline, bodies as on the wire. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of Alibaba Cloud Security Center. Credentials come from the vendor's default chain unless they
 * are given.
 */
export function createSasClient(options: SasClientOptions = {}): SasClient {
  const routes = {
    cancelOnceTask,
    changeAssetRefreshTaskConfig,
    describeOnceTask,
    paginateDescribeOnceTask,
    generateOnceTask,
    getLastOnceTaskInfo,
    getOnceTaskResultInfo,
    waitUntilOnceTaskFinished,
    listAssetRefreshTaskConfig,
    listUnfinishedOnceTask,
  };
  return createClientWithHttp<Credentials, typeof routes, paths>(sasService, routes, options);
}
