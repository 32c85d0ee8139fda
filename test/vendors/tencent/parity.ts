import { simulatorCredentials } from "@cloudseal/simulator";
import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/tencent";
import { sha256 } from "../../sha256.js";
import { signedHeadersOf } from "../../signed-headers.js";
import { headersOf, splitTarget } from "../../wire.js";
import type { Vendor } from "../vendor.js";
import { bugs } from "./bugs.js";
import { operations } from "./calls.js";
import { official, sdkException } from "./official.js";
import { ours } from "./ours.js";

const service = "tcss";

export const tencent: Vendor = {
  name: "tencent",
  sdk: "tencentcloud-sdk-nodejs-common",
  operations,
  telemetry: ["x-tc-requestclient", "x-tc-traceid"],
  bugs,
  answer: '{"Response":{"RequestId":"4fc2a0b5-ff6a-4c4a-9a1e-3f4c1e1f0000"}}',
  official,
  ours,
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
};
