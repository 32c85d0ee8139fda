import { createSasClient } from "@cloudseal/alibaba-sas";
import type { CallOptions, ClientOptions } from "@cloudseal/core";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { simulatorCredentials } from "@cloudseal/simulator";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { watched } from "../secret-scan.js";

/** Options that all clients share, whatever their credentials. */
export type Options = Omit<ClientOptions<object>, "credentials"> & { credentials?: unknown; projectId?: string };

/** One service with one of its operations, in a form in which all services are alike. */
export interface Service {
  vendor: string;
  service: string;
  operation: string;
  /** A region of the service. */
  region: string;
  permanent: Record<string, string>;
  session: Record<string, string>;
  /** The member of the credentials that nobody may see. */
  secret: string;
  client(options: Options): object;
  /** Makes a client and calls the operation. */
  call(options: Options, call?: CallOptions, more?: object): Promise<unknown>;
  /** The same by the client's openapi-fetch client. */
  http(
    options: Options,
    init?: { signal?: AbortSignal; headers?: Record<string, string>; retry?: CallOptions["retry"] },
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  /** A success as the service writes it, and as callers get it. */
  success: { body: string; result: unknown };
}

const oneTask = { TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", TaskId: "0123456789abcdef0123456789abcdef" };
const schedule = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };
const switchOn = { busi_type: "risk", oper_type: "switch", code: "on" } as const;
// One attempt a call, unless a test is about the next ones.
const sas = (options: Options) =>
  createSasClient(watched({ region: "cn-shanghai", retry: false, ...options }) as never);
const tcss = (options: Options) => createTcssClient(watched({ retry: false, ...options }) as never);
const dbss = (options: Options) =>
  createDbssClient(watched({ region: "ap-southeast-1", retry: false, ...options }) as never);

export const services: Service[] = [
  {
    vendor: "alibaba",
    service: "sas",
    operation: "GetOnceTaskResultInfo",
    region: "cn-shanghai",
    permanent: { ...simulatorCredentials.alibaba[0] } as never,
    session: { ...simulatorCredentials.alibaba[1] } as never,
    secret: "accessKeySecret",
    client: sas,
    call: (options, call, more) => sas(options).getOnceTaskResultInfo({ ...oneTask, ...more }, call),
    http: (options, init) =>
      sas(options).http.POST("/GetOnceTaskResultInfo", { params: { query: oneTask }, ...init } as never),
    success: { body: '{"RequestId":"R","TotalCount":2}', result: { RequestId: "R", TotalCount: 2 } },
  },
  {
    vendor: "tencent",
    service: "tcss",
    operation: "UpdateImageRegistryTimingScanTask",
    region: "ap-singapore",
    permanent: { ...simulatorCredentials.tencent[0] } as never,
    session: { ...simulatorCredentials.tencent[1] } as never,
    secret: "secretKey",
    client: tcss,
    call: (options, call, more) => tcss(options).updateImageRegistryTimingScanTask({ ...schedule, ...more }, call),
    http: (options, init) =>
      tcss(options).http.POST("/UpdateImageRegistryTimingScanTask", { body: schedule, ...init } as never),
    success: { body: '{"Response":{"RequestId":"R"}}', result: { RequestId: "R" } },
  },
  {
    vendor: "huawei",
    service: "dbss",
    operation: "UpdateAuditTaskStatus",
    region: "ap-southeast-1",
    permanent: { ...simulatorCredentials.huawei[0] } as never,
    session: { ...simulatorCredentials.huawei[1] } as never,
    secret: "sk",
    client: dbss,
    call: (options, call, more) => dbss(options).updateAuditTaskStatus({ ...switchOn, ...more }, call),
    http: (options, init) =>
      dbss(options).http.POST("/v1/{project_id}/audit/summary/{busi_type}/task-status", {
        params: { path: { busi_type: "risk" } },
        body: { oper_type: "switch", code: "on" },
        ...init,
      } as never),
    success: { body: "{}", result: undefined },
  },
];

/** What a promise rejects with. */
export const failureOf = (promise: Promise<unknown>): Promise<Record<string, unknown>> =>
  promise.then(
    (value) => {
      throw new Error(`did not fail: ${JSON.stringify(value)}`);
    },
    (error) => error,
  );
