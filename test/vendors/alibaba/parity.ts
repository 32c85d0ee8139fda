import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/alibaba";
import { createSasClient, type SasClient } from "@cloudseal/alibaba-sas";
import { canonicalQuery } from "@cloudseal/core/protocol";
import { simulatorCredentials } from "@cloudseal/simulator";
import fc from "fast-check";
import { requireOfficial } from "../../../tools/bench/src/install.js";
import {
  calls as callsOf,
  headers,
  number,
  oneOfOrText,
  printable,
  text,
  token,
  withOddMembers,
} from "../../parity/arbitraries.js";
import type { Connection, OfficialClient, Vendor } from "../../parity/vendor.js";
import { headersOf, sha256, signedHeadersOf, splitTarget } from "../../parity/wire.js";
import { bugs } from "./sdk-bugs.js";

const methods = {
  ChangeAssetRefreshTaskConfig: "changeAssetRefreshTaskConfig",
  GenerateOnceTask: "generateOnceTask",
  GetOnceTaskResultInfo: "getOnceTaskResultInfo",
} as const satisfies Record<string, keyof SasClient>;

const load = () => requireOfficial("@alicloud/openapi-core");

/** Calls as `Client.<operation>WithOptions` of the generated client does it. */
export function connect({ credentials, host, headers }: Connection): OfficialClient {
  const { default: Client, OpenApiUtil, $OpenApiUtil } = load();
  const client = new Client(
    new $OpenApiUtil.Config({ ...credentials, protocol: "http", endpoint: host, regionId: "cn-shanghai" }),
  );
  const patience = { readTimeout: 60_000, connectTimeout: 60_000 };
  return {
    client,
    call(action, input, signal) {
      const params = new $OpenApiUtil.Params({
        action,
        version: "2018-12-03",
        protocol: "HTTPS",
        pathname: "/",
        method: "POST",
        authType: "AK",
        style: "RPC",
        reqBodyType: "formData",
        bodyType: "json",
      });
      const request = new $OpenApiUtil.OpenApiRequest({ query: OpenApiUtil.query(input) });
      return client.callApi(params, request, {
        ...patience,
        extendsParameters: { headers },
        ...(signal && { signal }),
      });
    },
  };
}

export function freezeNonce(nonce: string): void {
  load().OpenApiUtil.getNonce = () => nonce;
}

/** The class of the SDK's error for what the caller did wrong. */
export const clientError = () => load().ClientError;

const optional = { requiredKeys: [] as never[], noNullPrototype: true };
const documented = (...values: number[]) => fc.oneof(fc.constantFrom(...values), fc.integer());

const refreshConfig = withOddMembers(
  fc.record(
    {
      Vendor: documented(3, 4, 7),
      SchedulePeriod: documented(60, 180, 360, 720, 1440, 10080),
      Status: documented(0, 1),
      RefreshConfigType: documented(0, 1, 2),
      TargetId: fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), number),
    },
    optional,
  ),
);
const taskType = oneOfOrText("CLIENT_PROBLEM_CHECK", "ASSET_SECURITY_CHECK", "IMAGE_SCAN", "VUL_CHECK_TASK");
const problemCheck = fc
  .record({ mode: fc.integer(), problemType: text, uuids: fc.array(text).map((ids) => ids.join(",")) })
  .map((param) => JSON.stringify(param));

const calls = (input: fc.Arbitrary<object>) =>
  callsOf({
    credentials: fc.record({ accessKeyId: printable(40), accessKeySecret: printable(64), securityToken: token }),
    hosts: ["tds.cn-shanghai.aliyuncs.com", "tds.ap-southeast-1.aliyuncs.com", "sas.example.test:8443"],
    input: withOddMembers(input, fc.bigInt(), fc.date({ noInvalidDate: true })),
    headers: headers("x-acs-", "x-"),
  });

/** Calls of each operation. */
export const operations = {
  ChangeAssetRefreshTaskConfig: calls(
    fc.record(
      {
        AssetRefreshConfigs: fc.array(fc.option(refreshConfig, { freq: 20 }), { maxLength: 13 }),
        RegionId: oneOfOrText("cn-hangzhou", "ap-southeast-1"),
      },
      optional,
    ),
  ),
  GenerateOnceTask: calls(
    fc.record(
      { TaskType: taskType, TaskName: taskType, Param: fc.oneof(fc.constant("{}"), problemCheck, text), Source: text },
      { requiredKeys: ["TaskType", "TaskName", "Param"], noNullPrototype: true },
    ),
  ),
  GetOnceTaskResultInfo: calls(
    fc.record({ TaskType: taskType, TaskName: taskType, TaskId: text }, { noNullPrototype: true }),
  ),
};

export default {
  name: "alibaba",
  sdk: "@alicloud/openapi-core",
  operations,
  telemetry: ["x-acs-credentials-provider"],
  bugs,
  answer: '{"RequestId":"CE500770-42D3-442E-9DDD-156E0F9F0000"}',
  connect,
  ours(operation, call, { date, nonce }) {
    const client = createSasClient({
      endpoint: `http://${call.host}`,
      credentials: call.credentials as never,
      clock: () => date,
      nonce: () => nonce,
      timeout: 0,
    });
    return client[methods[operation as keyof typeof methods]](call.input as never, { headers: call.headers });
  },
  freezeNonce,
  canonicalRequest(wire) {
    const { path, query } = splitTarget(wire);
    const parts = { ...wire, path, query: canonicalQuery(query), headers: headersOf(wire) };
    return canonicalRequest(parts, signedHeadersOf(wire), sha256(wire.body));
  },
  async authorize(canonical, wire, { credentials: { accessKeyId = "", accessKeySecret = "" } }) {
    const proof = await signature(await stringToSign(canonical), accessKeySecret);
    return authorization({ accessKeyId, signedHeaders: signedHeadersOf(wire), signature: proof });
  },
  simulation: {
    credentials: simulatorCredentials.alibaba as never,
    secret: "accessKeySecret",
    inputs: {
      ChangeAssetRefreshTaskConfig: () => ({
        AssetRefreshConfigs: [{ Vendor: 3, SchedulePeriod: 360, Status: 1, RefreshConfigType: 2, TargetId: 2308 }],
        RegionId: "cn-hangzhou",
      }),
      GenerateOnceTask: () => ({ TaskType: "IMAGE_SCAN", TaskName: "IMAGE_SCAN", Param: '{"a":"ä +*~"}' }),
      GetOnceTaskResultInfo: (answers) => ({
        TaskType: "IMAGE_SCAN",
        TaskName: "IMAGE_SCAN",
        TaskId: (answers.at(-1) as { body: { TaskId: string } }).body.TaskId,
      }),
    },
    refusal: { of: clientError, code: "SignatureDoesNotMatch", member: "code" },
  },
} satisfies Vendor as Vendor;
