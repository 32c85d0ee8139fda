import * as sas from "@cloudseal/alibaba-sas";
import { type CallOptions, type ClientOptions, createClient, type Route, type Service } from "@cloudseal/core";
import * as dbss from "@cloudseal/huawei-dbss";
import { simulatorCredentials } from "@cloudseal/simulator";
import * as tcss from "@cloudseal/tencent-tcss";

export type Options = Omit<ClientOptions<object>, "credentials">;

/** An operation whose work the simulator counts. */
export interface Operation {
  readonly vendor: string;
  readonly name: string;
  /** Whether the client takes it for safe to repeat. */
  readonly safe: boolean;
  /** Whether the client is told otherwise than the spec says, as the vendor has no operation of this kind. */
  readonly overridden: boolean;
  /** Whether no body of its answer is documented. */
  readonly noBody: boolean;
  /** Makes a client; one call of it, with a number that tells calls apart. */
  client(options: Options, credentials?: () => unknown): (id: number, call?: CallOptions) => Promise<unknown>;
}

const [, alibaba] = simulatorCredentials.alibaba;
const [, tencent] = simulatorCredentials.tencent;
const [, huawei] = simulatorCredentials.huawei;

const operation = <Credentials extends object>(
  vendor: string,
  service: Service<Credentials>,
  route: Route,
  session: unknown,
  region: string,
  input: (id: number) => object,
  safe = route.idempotent,
): Operation => ({
  vendor,
  name: route.name,
  safe,
  overridden: safe !== route.idempotent,
  noBody: route.noContent ?? false,
  client(options, credentials = () => session) {
    const routes = { call: { ...route, idempotent: safe } };
    const { call } = createClient(service, routes as never, { region, ...options, credentials } as never) as {
      call: (input: object, call?: CallOptions) => Promise<unknown>;
    };
    return (id, options) => call(input(id), options);
  },
});

const task = (id: number) => ({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: `{"id":${id}}` });
const config = (id: number) => ({
  AssetRefreshConfigs: [{ Vendor: 3, RefreshConfigType: 2, TargetId: id, SchedulePeriod: 60, Status: 1 }],
});
const schedule = (id: number) => ({ ScanPeriod: 1, Enable: true, ScanTime: "04:00:00", Id: [id] });
const status = (id: number) => ({ busi_type: "risk", oper_type: "execute", query_begin_time: id, query_end_time: id });
const { changeAssetRefreshTaskConfig, generateOnceTask, sasService } = sas;
const { tcssService, updateImageRegistryTimingScanTask } = tcss;
const { dbssService, updateAuditTaskStatus } = dbss;

/** For each vendor one that is safe to repeat and one that is not. */
export const operations: readonly Operation[] = [
  operation("alibaba", sasService, changeAssetRefreshTaskConfig, alibaba, "cn-shanghai", config),
  operation("alibaba", sasService, generateOnceTask, alibaba, "cn-shanghai", task),
  operation("tencent", tcssService, updateImageRegistryTimingScanTask, tencent, "ap-singapore", schedule),
  operation("tencent", tcssService, updateImageRegistryTimingScanTask, tencent, "ap-singapore", schedule, false),
  operation("huawei", dbssService, updateAuditTaskStatus, huawei, "ap-southeast-1", status, true),
  operation("huawei", dbssService, updateAuditTaskStatus, huawei, "ap-southeast-1", status),
];

/** The one whose work counts in a long run, where a limit of tasks that run at a time would stop the other. */
export const changeConfigOnce: Operation = operation(
  "alibaba",
  sasService,
  changeAssetRefreshTaskConfig,
  alibaba,
  "cn-shanghai",
  config,
  false,
);

/** The number that tells a call apart, from what the simulator received. */
export const idOf = (input: unknown): number =>
  Number(/"(?:TargetId|query_begin_time|Id)":\[?(\d+)/.exec(JSON.stringify(input))?.[1] ?? Number.NaN);
