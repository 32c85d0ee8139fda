import { simulatorCredentials } from "@cloudseal/simulator";
import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/tencent";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import fc from "fast-check";
import { requireOfficial } from "../../../tools/bench/src/install.js";
import { calls, headers, oneOfOrText, printable, text, token, withOddMembers } from "../../parity/arbitraries.js";
import { clientsBy, methodOf } from "../../parity/service.js";
import type { Connection, OfficialClient, Vendor } from "../../parity/vendor.js";
import { headersOf, sha256, signedHeadersOf, splitTarget } from "../../parity/wire.js";
import { bugs } from "./sdk-bugs.js";

const service = "tcss";

const mainland = "the international site, which the client calls, is not known to take it, as the spec says";

/** The SDK's own client of TCSS. */
export function connect(connection: Connection): OfficialClient {
  const { credentials, host, region, agent } = connection;
  const { "x-tc-language": language, "content-type": contentType, ...headers } = connection.headers;
  const client = new (generated())({
    credential: credentials,
    region,
    profile: {
      language,
      httpProfile: {
        protocol: "http://",
        endpoint: host,
        headers: { ...headers, ...(contentType && { "Content-Type": contentType }) },
        agent,
      },
    },
  });
  return { client, call: (operation, input, signal) => client[operation](input, signal && { signal }) };
}

/** The class of the generated client. */
const generated = () =>
  requireOfficial("tencentcloud-sdk-nodejs/tencentcloud/services/tcss/v20201101/tcss_client").Client;

/** The class of the SDK's errors. */
export const sdkException = () =>
  requireOfficial("tencentcloud-sdk-nodejs/tencentcloud/common/exception/tencent_cloud_sdk_exception").default;

const unsigned = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }));

const image = fc.record(
  {
    InstanceName: text,
    Namespace: text,
    ImageName: text,
    ImageTag: text,
    Force: oneOfOrText("true", "false"),
    ImageDigest: text,
    RegistryType: oneOfOrText("tcr", "ccr", "harbor"),
    ImageRepoAddress: text,
    InstanceId: text,
  },
  { requiredKeys: ["InstanceName", "Namespace", "ImageName", "ImageTag", "Force"], noNullPrototype: true },
);

const input = fc.record(
  {
    ScanPeriod: unsigned,
    Enable: fc.boolean(),
    ScanTime: oneOfOrText("04:00:00", "18:10"),
    ScanType: fc.array(oneOfOrText("CVE", "VIRUS", "RISK")),
    Images: fc.oneof(
      { weight: 20, arbitrary: fc.array(image, { maxLength: 4 }) },
      { weight: 1, arbitrary: fc.array(image, { minLength: 50, maxLength: 100, size: "max" }) },
    ),
    All: fc.boolean(),
    Id: fc.array(unsigned),
    Latest: fc.boolean(),
    ContainerRunning: fc.boolean(),
    ScanEndTime: text,
    ScanScope: fc.oneof(fc.constantFrom(0, 1, 2), unsigned),
    RegistryType: fc.array(oneOfOrText("tcr", "ccr", "harbor")),
    Namespace: fc.array(text),
  },
  { requiredKeys: ["ScanPeriod", "Enable", "ScanTime"], noNullPrototype: true },
);

const language = fc.constantFrom({}, {}, { "x-tc-language": "zh-CN" }, { "x-tc-language": "en-US" });
const contentType = fc.constantFrom(
  {},
  {},
  {},
  { "content-type": "application/json; charset=utf-8" },
  { "content-type": "application/json; charset=UTF-8" },
);

/** Calls of each operation. */
export const operations = {
  UpdateImageRegistryTimingScanTask: calls({
    operation: "UpdateImageRegistryTimingScanTask",
    credentials: fc.record({ secretId: printable(40), secretKey: printable(64), token }),
    hosts: [
      "tcss.tencentcloudapi.com",
      "tcss.intl.tencentcloudapi.com",
      "tcss.ap-guangzhou.tencentcloudapi.com",
      "tcss.example.test:8443",
    ],
    region: fc.constantFrom(undefined, "ap-guangzhou", "ap-singapore"),
    input: withOddMembers(input, fc.bigInt(), fc.date({ noInvalidDate: true })),
    headers: fc
      .tuple(headers("x-"), language, contentType)
      .map((parts) => Object.assign({}, ...parts) as Record<string, string>),
  }),
};

const clientFor = clientsBy((call, now) =>
  createTcssClient({
    endpoint: `http://${call.host}`,
    region: call.region,
    credentials: call.credentials as never,
    clock: () => now().date,
    timeout: 0,
  }),
);

export default {
  name: "tencent",
  sdk: "tencentcloud-sdk-nodejs-common",
  operations,
  telemetry: ["x-tc-requestclient", "x-tc-traceid"],
  callersHeaders: ["x-tc-language"],
  bugs,
  answer: () => '{"Response":{"RequestId":"4fc2a0b5-ff6a-4c4a-9a1e-3f4c1e1f0000"}}',
  connect,
  service: {
    client: "tencent-tcss",
    call: {
      credentials: { secretId: "id", secretKey: "secret" },
      host: "tcss.tencentcloudapi.com",
      region: "ap-guangzhou",
    },
    limits: { bigints: true },
    sdk: () => "tencentcloud-sdk-nodejs",
    omitted: {
      "DescribeAssetImageRegistryScanStatusOneKey.TaskID": mainland,
      "UpdateImageRegistryTimingScanTask.ExcludeImageAssetIds": mainland,
    },
    lacks: (operation) => !(operation in generated().prototype),
  },
  ours: (call, frozen) => methodOf(clientFor(call, frozen), call.operation)(call.input, { headers: call.headers }),
  canonicalRequest: (wire) =>
    canonicalRequest(
      { ...wire, ...splitTarget(wire), headers: headersOf(wire) },
      signedHeadersOf(wire),
      sha256(wire.body),
    ),
  async authorize(canonical, wire, { credentials: { secretId = "", secretKey = "" } }) {
    const timestamp = headersOf(wire)["x-tc-timestamp"] ?? "";
    const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
    const text = await stringToSign(canonical, { timestamp, service });
    const proof = await signature(text, { secretKey, date, service });
    return authorization({ secretId, date, service, signedHeaders: signedHeadersOf(wire), signature: proof });
  },
  simulation: {
    credentials: simulatorCredentials.tencent as never,
    secret: "secretKey",
    host: "tcss.intl.tencentcloudapi.com",
    inputs: {
      UpdateImageRegistryTimingScanTask: () => ({
        ScanPeriod: 1,
        Enable: true,
        ScanTime: "04:00:00",
        ScanType: ["CVE"],
        Id: [1, 2n ** 63n],
        Namespace: ["größe"],
      }),
    },
    refusal: { of: sdkException, code: "AuthFailure.SignatureFailure", member: "code" },
  },
} satisfies Vendor as Vendor;
