// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import { type CallOptions, type ClientOptions, createClientWithHttp, type HttpClient, type Paged, type PageOptions } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/huawei";
import type { paths } from "./paths.gen.js";
import {
  listAuditSummaryInfos,
  paginateListAuditSummaryInfos,
  showAuditStatistics,
  showAuditTaskStatus,
  updateAuditTaskStatus,
} from "./routes.gen.js";
import { type DbssRegion, dbssService } from "./service.gen.js";
import type {
  ListAuditSummaryInfosInput,
  ListAuditSummaryInfosOutput,
  AuditSummaryInfo,
  ShowAuditStatisticsInput,
  ShowAuditStatisticsOutput,
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusInput,
} from "./types.gen.js";

/** Options of {@link createDbssClient}. */
export interface DbssClientOptions extends ClientOptions<Credentials, DbssRegion> {
  /** `project_id` of calls that give none. Default: that of the credentials. */
  projectId?: string | undefined;
}

/** A client of Huawei Cloud Database Security Service. */
export interface DbssClient {
  /**
   * List what the audit instances of a project have seen.
   *
   * Totals of the project and, page by page, the numbers of each audit instance, as of the last run of the summary
   * task; UpdateAuditTaskStatus runs it.
   *
   * Safe to repeat.
   * @throws CloudError
   * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html
   */
  listAuditSummaryInfos(input?: ListAuditSummaryInfosInput, options?: CallOptions): Promise<ListAuditSummaryInfosOutput>;

  /**
   * Walk through `data_list` of all pages: `for await (const item of paginateListAuditSummaryInfos(…))`.
   *
   * Each page is a call of listAuditSummaryInfos, made when it is needed, until `total` is reached or one is
   * empty. `offset`, the number of items before the first page, is 0 and `limit` 100 unless you say otherwise.
   * `byPage()` gives the answers instead of their items.
   * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
   * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
   * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ListAuditSummaryInfos.html
   */
  paginateListAuditSummaryInfos(input?: ListAuditSummaryInfosInput, options?: PageOptions): Paged<AuditSummaryInfo, ListAuditSummaryInfosOutput>;

  /**
   * Count the risks that the audit instances of a project have found.
   *
   * Numbers of the project, of each database and of each rule, as of the last run of the summary task for `risk`;
   * UpdateAuditTaskStatus runs it.
   *
   * Safe to repeat.
   * @throws CloudError
   * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditStatistics.html
   */
  showAuditStatistics(input?: ShowAuditStatisticsInput, options?: CallOptions): Promise<ShowAuditStatisticsOutput>;

  /**
   * Ask how the task that sums up audit data is doing.
   *
   * Tells whether the summary task of a project is switched on, and how its last run is doing.
   * UpdateAuditTaskStatus switches and runs it, under /v1.
   *
   * Safe to repeat.
   * @throws CloudError
   * @see https://support.huaweicloud.com/intl/en-us/api-dbss/ShowAuditTaskStatus.html
   */
  showAuditTaskStatus(input: ShowAuditTaskStatusInput, options?: CallOptions): Promise<ShowAuditTaskStatusOutput>;

  /**
   * Switch or run the task that sums up audit data.
   *
   * Switches the summary task of a project on or off, or runs it at once. ShowAuditTaskStatus reads its state,
   * under /v3.
   *
   * Not safe to repeat.
   * @throws CloudError
   * @see https://support.huaweicloud.com/intl/en-us/api-dbss/UpdateAuditTaskStatus.html
   */
  updateAuditTaskStatus(input: UpdateAuditTaskStatusInput, options?: CallOptions): Promise<void>;

  /** The openapi-fetch client below the methods: the same pipeline, bodies as on the wire. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of Huawei Cloud Database Security Service. Credentials come from the vendor's default chain
 * unless they are given.
 */
export function createDbssClient(options: DbssClientOptions = {}): DbssClient {
  const routes = {
    listAuditSummaryInfos,
    paginateListAuditSummaryInfos,
    showAuditStatistics,
    showAuditTaskStatus,
    updateAuditTaskStatus,
  };
  return createClientWithHttp<Credentials, typeof routes, paths>(dbssService, routes, options);
}
