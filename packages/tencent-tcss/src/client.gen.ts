// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import { type CallOptions, type ClientOptions, createClientWithHttp, type HttpClient, type Paged, type PageOptions, type WaitOptions } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/tencent";
import type { paths } from "./paths.gen.js";
import {
  createAssetImageRegistryScanTaskOneKey,
  describeAssetImageRegistryScanStatusOneKey,
  waitUntilImageRegistryScanFinished,
  describeImageRegistryNamespaceList,
  paginateDescribeImageRegistryNamespaceList,
  describeImageRegistryTimingScanTask,
  updateImageRegistryTimingScanTask,
} from "./routes.gen.js";
import { type TcssRegion, tcssService } from "./service.gen.js";
import type {
  CreateAssetImageRegistryScanTaskOneKeyInput,
  CreateAssetImageRegistryScanTaskOneKeyOutput,
  DescribeAssetImageRegistryScanStatusOneKeyInput,
  DescribeAssetImageRegistryScanStatusOneKeyOutput,
  DescribeImageRegistryNamespaceListInput,
  DescribeImageRegistryNamespaceListOutput,
  DescribeImageRegistryTimingScanTaskInput,
  DescribeImageRegistryTimingScanTaskOutput,
  UpdateImageRegistryTimingScanTaskInput,
  UpdateImageRegistryTimingScanTaskOutput,
} from "./types.gen.js";

/** Options of {@link createTcssClient}. */
export type TcssClientOptions = ClientOptions<Credentials, TcssRegion>;

/** A client of Tencent Container Security Service. */
export interface TcssClient {
  /**
   * Scan images in the registries now.
   *
   * Starts one scan of all images that fit. DescribeAssetImageRegistryScanStatusOneKey tells how it is doing.
   *
   * At most 20 calls per second. Not safe to repeat.
   * @throws CloudError
   * @see https://www.tencentcloud.com/document/api/1163/53187
   */
  createAssetImageRegistryScanTaskOneKey(input?: CreateAssetImageRegistryScanTaskOneKeyInput, options?: CallOptions): Promise<CreateAssetImageRegistryScanTaskOneKeyOutput>;

  /**
   * Ask how a scan of images in the registries is doing.
   *
   * Reads state and progress of the scan that CreateAssetImageRegistryScanTaskOneKey started last. Ask once it has
   * begun: until then the answer may be that of the scan before. The mainland site also takes TaskID, the id of
   * the scan; the international one is not known to.
   *
   * At most 20 calls per second. Safe to repeat.
   * @throws CloudError
   * @see https://www.tencentcloud.com/document/api/1163/53159
   */
  describeAssetImageRegistryScanStatusOneKey(input?: DescribeAssetImageRegistryScanStatusOneKeyInput, options?: CallOptions): Promise<DescribeAssetImageRegistryScanStatusOneKeyOutput>;

  /**
   * Wait for ImageRegistryScanFinished: call describeAssetImageRegistryScanStatusOneKey until `Status` is
   * `SCANNED`, and return that answer.
   *
   * `CANCELED` fails the wait. `SCANNING`, or any value that is not known yet, lets it go on. The first call is
   * made at once, then after 5 seconds, later after up to 60 seconds.
   * @throws WaitError with `state` and `output` as seen last: its `kind` is `failed` after such a value, `timeout`
   * when `options.timeout` is over (10 minutes unless you say otherwise), `aborted` by `options.signal`
   * @throws CloudError when a call fails and repeating it would not help
   * @see https://www.tencentcloud.com/document/api/1163/53159
   */
  waitUntilImageRegistryScanFinished(input?: DescribeAssetImageRegistryScanStatusOneKeyInput, options?: WaitOptions<DescribeAssetImageRegistryScanStatusOneKeyOutput>): Promise<DescribeAssetImageRegistryScanStatusOneKeyOutput>;

  /**
   * List the namespaces of the image registries.
   *
   * Their names are what Namespace takes in UpdateImageRegistryTimingScanTask. The mainland site also answers
   * NamespaceDetail, with numbers for each; the international one is not known to do so.
   *
   * At most 20 calls per second. Safe to repeat.
   * @throws CloudError
   * @see https://www.tencentcloud.com/document/api/1163/53131
   */
  describeImageRegistryNamespaceList(input?: DescribeImageRegistryNamespaceListInput, options?: CallOptions): Promise<DescribeImageRegistryNamespaceListOutput>;

  /**
   * Walk through `NamespaceList` of all pages: `for await (const item of
   * paginateDescribeImageRegistryNamespaceList(…))`.
   *
   * Each page is a call of describeImageRegistryNamespaceList, made when it is needed, until `TotalCount` is
   * reached or one is empty. `Offset`, the number of items before the first page, is 0 and `Limit` 100 unless you
   * say otherwise. `byPage()` gives the answers instead of their items.
   *
   * At most 20 calls per second.
   * @throws CloudError at the iteration: what a call throws, or with `kind` `protocol` when the server gives a
   * page twice or more pages than `options.maxPages` (10000 unless you say otherwise)
   * @see https://www.tencentcloud.com/document/api/1163/53131
   */
  paginateDescribeImageRegistryNamespaceList(input?: DescribeImageRegistryNamespaceListInput, options?: PageOptions): Paged<string, DescribeImageRegistryNamespaceListOutput>;

  /**
   * Read the scheduled scan of the image registries.
   *
   * The whole schedule, as UpdateImageRegistryTimingScanTask takes it. Change what it answers and write all of it
   * back.
   *
   * At most 20 calls per second. Safe to repeat.
   * @throws CloudError
   * @see https://www.tencentcloud.com/document/api/1163/53130
   */
  describeImageRegistryTimingScanTask(input?: DescribeImageRegistryTimingScanTaskInput, options?: CallOptions): Promise<DescribeImageRegistryTimingScanTaskOutput>;

  /**
   * Set the scheduled scan of the image registries.
   *
   * Replaces the whole schedule: read it with DescribeImageRegistryTimingScanTask, change it, and write all of it
   * back. The mainland site also knows ExcludeImageAssetIds; the international one is not known to take it.
   *
   * At most 20 calls per second. Safe to repeat.
   * @throws CloudError
   * @see https://www.tencentcloud.com/document/api/1163/53091
   */
  updateImageRegistryTimingScanTask(input: UpdateImageRegistryTimingScanTaskInput, options?: CallOptions): Promise<UpdateImageRegistryTimingScanTaskOutput>;

  /** The openapi-fetch client below the methods: the same pipeline, bodies as on the wire. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client of Tencent Container Security Service. Credentials come from the vendor's default chain unless
 * they are given.
 */
export function createTcssClient(options: TcssClientOptions = {}): TcssClient {
  const routes = {
    createAssetImageRegistryScanTaskOneKey,
    describeAssetImageRegistryScanStatusOneKey,
    waitUntilImageRegistryScanFinished,
    describeImageRegistryNamespaceList,
    paginateDescribeImageRegistryNamespaceList,
    describeImageRegistryTimingScanTask,
    updateImageRegistryTimingScanTask,
  };
  return createClientWithHttp<Credentials, typeof routes, paths>(tcssService, routes, options);
}
