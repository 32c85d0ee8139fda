import http from "node:http";
import net from "node:net";
import { createSasClient } from "@cloudseal/alibaba-sas";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { simulatorCredentials } from "@cloudseal/simulator";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { requireOfficial } from "../../tools/bench/src/official/require-official.js";

/** A client, called as its users call it. */
export interface Contestant {
  /** The column of the README. */
  readonly name: string;
  readonly vendor: "alibaba" | "tencent" | "huawei";
  /** What a bundler is asked to bundle. */
  readonly package: string;
  /** @param port on loopback */
  make(port: number): { client: object; call(signal?: AbortSignal): Promise<unknown> };
}

const [alibaba] = simulatorCredentials.alibaba;
const [tencent] = simulatorCredentials.tencent;
const [huawei] = simulatorCredentials.huawei;
export const secrets: Record<Contestant["vendor"], string> = {
  alibaba: alibaba?.accessKeySecret ?? "",
  tencent: tencent?.secretKey ?? "",
  huawei: (huawei as { sk: string }).sk,
};
const config = { AssetRefreshConfigs: [{ Vendor: 3, RefreshConfigType: 0, SchedulePeriod: 60, Status: 1 }] };
const schedule = { ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" };
const status = { oper_type: "execute" } as const;
const endpointAt = (port: number) => `http://127.0.0.1:${port}`;

export const ours: readonly Contestant[] = [
  {
    name: "Cloudseal",
    vendor: "alibaba",
    package: "@cloudseal/alibaba-sas",
    make(port) {
      const client = createSasClient({
        region: "cn-shanghai",
        endpoint: endpointAt(port),
        credentials: alibaba as never,
      });
      return { client, call: (signal) => client.changeAssetRefreshTaskConfig(config as never, { signal }) };
    },
  },
  {
    name: "Cloudseal",
    vendor: "tencent",
    package: "@cloudseal/tencent-tcss",
    make(port) {
      const client = createTcssClient({ endpoint: endpointAt(port), credentials: tencent as never });
      return { client, call: (signal) => client.updateImageRegistryTimingScanTask(schedule, { signal }) };
    },
  },
  {
    name: "Cloudseal",
    vendor: "huawei",
    package: "@cloudseal/huawei-dbss",
    make(port) {
      const client = createDbssClient({
        region: "ap-southeast-1",
        endpoint: endpointAt(port),
        credentials: huawei as never,
      });
      return { client, call: (signal) => client.updateAuditTaskStatus({ busi_type: "risk", ...status }, { signal }) };
    },
  },
];

export const official: readonly Contestant[] = [
  {
    name: "Alibaba's SDK",
    vendor: "alibaba",
    package: "@alicloud/openapi-core",
    make(port) {
      const { default: Client, $OpenApiUtil } = requireOfficial("@alicloud/openapi-core");
      const client = new Client(
        new $OpenApiUtil.Config({
          ...alibaba,
          protocol: "http",
          endpoint: `127.0.0.1:${port}`,
          regionId: "cn-shanghai",
        }),
      );
      const facts = { action: "ChangeAssetRefreshTaskConfig", version: "2018-12-03", pathname: "/", method: "POST" };
      const style = { protocol: "HTTP", authType: "AK", style: "RPC", reqBodyType: "formData", bodyType: "json" };
      const params = new $OpenApiUtil.Params({ ...facts, ...style });
      const query = Object.fromEntries(
        Object.entries(config.AssetRefreshConfigs[0] as object).map(([name, value]) => [
          `AssetRefreshConfigs.1.${name}`,
          String(value),
        ]),
      );
      return {
        client,
        call: async (signal) =>
          (await client.callApi(params, new $OpenApiUtil.OpenApiRequest({ query }), { signal })).body,
      };
    },
  },
  {
    name: "Tencent's SDK",
    vendor: "tencent",
    package: "tencentcloud-sdk-nodejs-common",
    make(port) {
      const { AbstractClient } = requireOfficial("tencentcloud-sdk-nodejs-common");
      // It signs the host without its port: it is told a host that has none, and connected to ours.
      const agent = new http.Agent();
      agent.createConnection = () => net.connect(port, "127.0.0.1");
      const host = "tcss.tencentcloudapi.com";
      const client = new AbstractClient(host, "2020-11-01", {
        credential: { ...tencent },
        profile: { signMethod: "TC3-HMAC-SHA256", httpProfile: { protocol: "http://", endpoint: host, agent } },
      });
      return { client, call: (signal) => client.request("UpdateImageRegistryTimingScanTask", schedule, { signal }) };
    },
  },
  {
    name: "Huawei's SDK",
    vendor: "huawei",
    package: "@huaweicloud/huaweicloud-sdk-core",
    make(port) {
      const { BasicCredentials } = requireOfficial("@huaweicloud/huaweicloud-sdk-core");
      const { ClientBuilder } = requireOfficial("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
      const { ak, sk, projectId } = huawei as { ak: string; sk: string; projectId: string };
      const client = new ClientBuilder((hcClient: unknown) => hcClient)
        .withCredential(new BasicCredentials().withAk(ak).withSk(sk).withProjectId(projectId))
        .withEndpoint(endpointAt(port))
        .build();
      const request = {
        method: "POST",
        url: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
        contentType: "application/json;charset=UTF-8",
        queryParams: {},
        pathParams: { busi_type: "risk" },
        headers: {},
        data: status,
      };
      return { client, call: (signal) => client.sendRequest({ ...request, signal }) };
    },
  },
];
