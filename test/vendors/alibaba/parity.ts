import { authorization, canonicalRequest, signature, stringToSign } from "@cloudseal/alibaba";
import { createSasClient, type SasClient } from "@cloudseal/alibaba-sas";
import { canonicalQuery } from "@cloudseal/core/protocol";
import { simulatorCredentials } from "@cloudseal/simulator";
import { sha256 } from "../../parity/sha256.js";
import { signedHeadersOf } from "../../parity/signed-headers.js";
import type { Vendor } from "../../parity/vendor.js";
import { headersOf, splitTarget } from "../../parity/wire.js";
import { bugs } from "./bugs.js";
import { operations } from "./calls.js";
import { clientError, connect, freezeNonce } from "./official.js";

const methods = {
  ChangeAssetRefreshTaskConfig: "changeAssetRefreshTaskConfig",
  GenerateOnceTask: "generateOnceTask",
  GetOnceTaskResultInfo: "getOnceTaskResultInfo",
} as const satisfies Record<string, keyof SasClient>;

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
