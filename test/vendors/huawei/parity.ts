import { canonicalQuery } from "@cloudseal/core";
import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/huawei";
import { simulatorCredentials } from "@cloudseal/simulator";
import { sha256 } from "../../sha256.js";
import { signedHeadersOf } from "../../signed-headers.js";
import { headersOf, splitTarget } from "../../wire.js";
import type { Vendor } from "../vendor.js";
import { bugs } from "./bugs.js";
import { operations } from "./calls.js";
import { clientRequestException, official } from "./official.js";
import { ours } from "./ours.js";

export const huawei: Vendor = {
  name: "huawei",
  sdk: "@huaweicloud/huaweicloud-sdk-core",
  operations,
  telemetry: [],
  bugs,
  answer: "{}",
  official,
  ours,
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
};
