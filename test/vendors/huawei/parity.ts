import { canonicalQuery } from "@cloudseal/core/protocol";
import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/huawei";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { simulatorCredentials } from "@cloudseal/simulator";
import fc from "fast-check";
import {
  calls,
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
import { clientRequestException, connect, connectGenerated, lacks, recordOf, sdk, service } from "./official.js";
import { bugs } from "./sdk-bugs.js";

/** Our client refuses dot segments, which URL parsers resolve away. */
const pathText = text.filter((value) => !/^\.{0,2}$/.test(value));
const hex32 = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 32, maxLength: 32 });

const input = fc
  .record(
    {
      busi_type: fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom("risk", "audit") },
        { weight: 1, arbitrary: pathText },
      ),
      code: oneOfOrText("on", "off"),
      oper_type: oneOfOrText("switch", "execute"),
      query_begin_time: number,
      query_end_time: number,
    },
    { requiredKeys: ["busi_type", "oper_type"], noNullPrototype: true },
  )
  // The documented condition, which our client holds callers to.
  .map((input) => (input.oper_type === "switch" ? { code: "on", ...input } : input));

/** Calls of each operation. */
export const operations = {
  UpdateAuditTaskStatus: calls({
    operation: "UpdateAuditTaskStatus",
    credentials: fc.record({
      ak: printable(40),
      sk: printable(64),
      securityToken: token,
      projectId: fc.oneof(
        { weight: 7, arbitrary: hex32 },
        { weight: 1, arbitrary: printable(64).filter((id) => !/^\.{1,2}$/.test(id)) },
      ),
    }),
    hosts: ["dbss.cn-north-4.myhuaweicloud.com", "dbss.ap-southeast-3.myhuaweicloud.com", "dbss.example.test:8443"],
    input: withOddMembers(input, fc.date({ noInvalidDate: true })),
    headers: headers("x-"),
  }),
};

const clientFor = clientsBy((call, now) =>
  createDbssClient({
    endpoint: `http://${call.host}`,
    credentials: call.credentials as never,
    clock: () => now().date,
    timeout: 0,
  }),
);

export default {
  name: "huawei",
  sdk: "@huaweicloud/huaweicloud-sdk-core",
  operations,
  telemetry: [],
  bugs,
  answer: (operation) => (recordOf(operation).returns === "list" ? "[]" : "{}"),
  connect,
  service: {
    client: service,
    call: {
      credentials: { ak: "id", sk: "secret", projectId: "0123456789abcdef0123456789abcdef" },
      host: "dbss.cn-north-4.myhuaweicloud.com",
    },
    limits: { bigints: false },
    sdk,
    connect: connectGenerated,
    lacks,
  },
  ours: (call, frozen) => methodOf(clientFor(call, frozen), call.operation)(call.input, { headers: call.headers }),
  canonicalRequest(wire) {
    const { path, query } = splitTarget(wire);
    const parts = { ...wire, path, query: canonicalQuery(query), headers: headersOf(wire) };
    return canonicalRequest(parts, signedHeadersOf(wire), sha256(wire.body));
  },
  async authorize(canonical, wire, { credentials: { ak = "", sk = "" } }) {
    const text = await stringToSign(canonical, { date: headersOf(wire)["x-sdk-date"] ?? "" });
    return authorization({ ak, signedHeaders: signedHeadersOf(wire), signature: await signature(text, sk) });
  },
  simulation: {
    // The third are a user token, which this SDK does not take.
    credentials: simulatorCredentials.huawei.slice(0, 2) as never,
    secret: "sk",
    inputs: { UpdateAuditTaskStatus: () => ({ busi_type: "risk", oper_type: "switch", code: "on" }) },
    refusal: { of: clientRequestException, code: "APIGW.0301", member: "errorCode" },
  },
} satisfies Vendor as Vendor;
