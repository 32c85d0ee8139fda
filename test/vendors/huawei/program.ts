import { sign } from "@cloudseal/huawei";
import { CloudError, createClient, createDbssClient, dbssService } from "@cloudseal/huawei-dbss";
import { updateAuditTaskStatus } from "@cloudseal/huawei-dbss/operations";
import type { Options, Vendor } from "../../runtimes/program/vendor.js";

const client = (options: Options) => createDbssClient({ region: "ap-southeast-1", ...options } as never);
const bodyOf = ([query_begin_time, query_end_time, more]: readonly bigint[]) =>
  // Both are documented with bounds; the third is not documented at all, and travels all the same.
  ({ oper_type: "execute", query_begin_time, query_end_time, more }) as never;
// The operation's documented answer is empty: this route is its own with a body.
const { returns: _, ...route } = updateAuditTaskStatus;
const echo = { ...route, convert: [[["Integers", "*"], "bigint"]] as const };

export default {
  secret: "sk",
  refusal: "APIGW.0301",
  CloudError,
  client: client as never,
  call: (options, call) =>
    client(options).updateAuditTaskStatus({ busi_type: "risk", oper_type: "switch", code: "on" }, call),
  async sendByMethod(options, integers) {
    const calls = createClient(dbssService, { echo }, { region: "ap-southeast-1", ...options } as never);
    const result = await calls.echo({ busi_type: "audit", ...(bodyOf(integers) as object) } as never);
    return (result as unknown as { Integers?: unknown }).Integers;
  },
  async sendByHttp(options, integers) {
    const { data } = await client(options).http.POST("/v1/{project_id}/audit/summary/{busi_type}/task-status", {
      params: { path: { busi_type: "audit" } },
      body: bodyOf(integers),
    } as never);
    return (data as { Integers?: unknown } | undefined)?.Integers;
  },
  onWire: ([first, second, third]) => `"query_begin_time":${first},"query_end_time":${second},"more":${third}`,
  sign: sign as never,
} satisfies Vendor as Vendor;
