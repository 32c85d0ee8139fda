import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/alibaba";
import { createSasClient } from "@cloudseal/alibaba-sas";
import { canonicalQuery } from "@cloudseal/core/protocol";
import { simulatorCredentials } from "@cloudseal/simulator";
import fc from "fast-check";
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
import { clientsBy, methodOf } from "../../parity/service.js";
import type { Vendor } from "../../parity/vendor.js";
import { headersOf, sha256, signedHeadersOf, splitTarget } from "../../parity/wire.js";
import { clientError, connect, connectGenerated, freezeNonce, lacks, sdk, service } from "./official.js";
import { bugs } from "./sdk-bugs.js";

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

const calls = (operation: string, input: fc.Arbitrary<object>) =>
  callsOf({
    operation,
    credentials: fc.record({ accessKeyId: printable(40), accessKeySecret: printable(64), securityToken: token }),
    hosts: ["tds.cn-shanghai.aliyuncs.com", "tds.ap-southeast-1.aliyuncs.com", "sas.example.test:8443"],
    input: withOddMembers(input, fc.bigInt(), fc.date({ noInvalidDate: true })),
    headers: headers("x-acs-", "x-"),
  });

/** Calls of each operation. */
export const operations = {
  ChangeAssetRefreshTaskConfig: calls(
    "ChangeAssetRefreshTaskConfig",
    fc.record(
      {
        AssetRefreshConfigs: fc.array(fc.option(refreshConfig, { freq: 20 }), { maxLength: 13 }),
        RegionId: oneOfOrText("cn-hangzhou", "ap-southeast-1"),
      },
      optional,
    ),
  ),
  GenerateOnceTask: calls(
    "GenerateOnceTask",
    fc.record(
      { TaskType: taskType, TaskName: taskType, Param: fc.oneof(fc.constant("{}"), problemCheck, text), Source: text },
      { requiredKeys: ["TaskType", "TaskName", "Param"], noNullPrototype: true },
    ),
  ),
  GetOnceTaskResultInfo: calls(
    "GetOnceTaskResultInfo",
    fc.record({ TaskType: taskType, TaskName: taskType, TaskId: text }, { noNullPrototype: true }),
  ),
};

const clientFor = clientsBy((call, now) =>
  createSasClient({
    endpoint: `http://${call.host}`,
    credentials: call.credentials as never,
    clock: () => now().date,
    nonce: () => now().nonce,
    timeout: 0,
  }),
);

export default {
  name: "alibaba",
  sdk: "@alicloud/openapi-core",
  operations,
  telemetry: ["x-acs-credentials-provider"],
  bugs,
  answer: () => '{"RequestId":"CE500770-42D3-442E-9DDD-156E0F9F0000"}',
  connect,
  service: {
    client: service,
    call: { credentials: { accessKeyId: "id", accessKeySecret: "secret" }, host: "tds.cn-shanghai.aliyuncs.com" },
    limits: { bigints: true },
    sdk,
    connect: connectGenerated,
    lacks,
  },
  ours: (call, frozen) => methodOf(clientFor(call, frozen), call.operation)(call.input, { headers: call.headers }),
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
