import { canonicalQuery } from "@cloudseal/core/protocol";
import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/huawei";
import { createDbssClient } from "@cloudseal/huawei-dbss";
import { simulatorCredentials } from "@cloudseal/simulator";
import { sha256 } from "../../parity/sha256.js";
import { signedHeadersOf } from "../../parity/signed-headers.js";
import type { Vendor } from "../../parity/vendor.js";
import { headersOf, splitTarget } from "../../parity/wire.js";
import { bugs } from "./bugs.js";
import { operations } from "./calls.js";
import { clientRequestException, connect } from "./official.js";

export default {
  name: "huawei",
  sdk: "@huaweicloud/huaweicloud-sdk-core",
  operations,
  telemetry: [],
  bugs,
  answer: "{}",
  connect,
  ours(_, call, { date }) {
    const client = createDbssClient({
      endpoint: `http://${call.host}`,
      credentials: call.credentials as never,
      clock: () => date,
      timeout: 0,
    });
    return client.updateAuditTaskStatus(call.input as never, { headers: call.headers });
  },
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
