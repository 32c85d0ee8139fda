import { simulatorCredentials } from "@cloudseal/simulator";
import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/tencent";
import { createTcssClient } from "@cloudseal/tencent-tcss";
import { sha256 } from "../../parity/sha256.js";
import { signedHeadersOf } from "../../parity/signed-headers.js";
import type { Vendor } from "../../parity/vendor.js";
import { headersOf, splitTarget } from "../../parity/wire.js";
import { bugs } from "./bugs.js";
import { operations } from "./calls.js";
import { connect, sdkException } from "./official.js";

const service = "tcss";

export default {
  name: "tencent",
  sdk: "tencentcloud-sdk-nodejs-common",
  operations,
  telemetry: ["x-tc-requestclient", "x-tc-traceid"],
  callersHeaders: ["x-tc-language"],
  bugs,
  answer: '{"Response":{"RequestId":"4fc2a0b5-ff6a-4c4a-9a1e-3f4c1e1f0000"}}',
  connect,
  ours(_, call, { date }) {
    const client = createTcssClient({
      endpoint: `http://${call.host}`,
      region: call.region,
      credentials: call.credentials as never,
      clock: () => date,
      timeout: 0,
    });
    return client.updateImageRegistryTimingScanTask(call.input as never, { headers: call.headers });
  },
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
