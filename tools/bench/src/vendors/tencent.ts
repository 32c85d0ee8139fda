import { createHmac, createSecretKey } from "node:crypto";
import nodeHttp from "node:http";
import { requireOfficial } from "../install.js";
import { type SignerPair, signedHeaders, signerPair } from "../signer-pair.js";
import {
  bare,
  type Call,
  globalFetch,
  hmacSha256,
  type Scenario,
  type Subject,
  sha256,
  signedByHand,
} from "../subjects.js";
import type { Vendor } from "../vendors.js";

/** Keys that no one owns. */
const credentials = {
  secretId: "AKIDbenchmarkonly0000000000000000000",
  secretKey: "not-a-secret-0123456789abcdef012",
};

/** What every subject sends: the page's example. */
const input = {
  ScanPeriod: 1,
  ScanType: ["CVE"],
  Images: [
    {
      ImageDigest: "abc",
      RegistryType: "abc",
      ImageRepoAddress: "abc",
      InstanceId: "abc",
      InstanceName: "abc",
      Namespace: "abc",
      ImageName: "abc",
      ImageTag: "abc",
      Force: "abc",
    },
  ],
  All: true,
  Latest: true,
  Enable: true,
  ScanTime: "04:00:00",
  Id: [1],
};

/** A method call of our client. */
const client: Subject = {
  kind: "client",
  label: "@cloudseal/tencent-tcss",
  async start({ endpoint }) {
    const { createTcssClient } = await import("@cloudseal/tencent-tcss");
    const tcss = createTcssClient({ endpoint, credentials });
    return () => tcss.updateImageRegistryTimingScanTask(input);
  },
};

/** TC3-HMAC-SHA256 as its page has it, for this operation alone; the day's key is made once. */
let today = "";
let dayKey = createSecretKey("none", "utf8");
const hand = signedByHand((host) => {
  const body = JSON.stringify(input);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const date = new Date(Number(timestamp) * 1000).toISOString().slice(0, 10);
  if (date !== today) {
    const steps = [date, "tcss", "tc3_request"];
    dayKey = createSecretKey(
      steps.reduce<Buffer>(
        (key, step) => createHmac("sha256", key).update(step).digest(),
        Buffer.from(`TC3${credentials.secretKey}`),
      ),
    );
    today = date;
  }
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`;
  const scope = `${date}/tcss/tc3_request`;
  const signature = hmacSha256(dayKey, `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`);
  const headers: Record<string, string> = {
    "content-type": "application/json",
    host,
    "x-tc-action": "UpdateImageRegistryTimingScanTask",
    "x-tc-timestamp": timestamp,
    "x-tc-version": "2020-11-01",
    authorization: `TC3-HMAC-SHA256 Credential=${credentials.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
  };
  return { method: "POST", path: "/", headers, body };
});

/** The official SDK's core with a keep-alive agent given to it: the best that it can do. */
const official: Subject = {
  kind: "official",
  label: "tencentcloud-sdk-nodejs-common, given a keep-alive agent",
  start: (scenario) => start(scenario, new nodeHttp.Agent({ keepAlive: true })),
};

/** The same as it comes: without an agent it opens a connection for every call. */
const officialDefault: Subject = {
  kind: "official-default",
  label: "tencentcloud-sdk-nodejs-common, as it comes",
  start: (scenario) => start(scenario),
};

async function start({ endpoint }: Scenario, agent?: nodeHttp.Agent): Promise<Call> {
  const { AbstractClient } = requireOfficial("tencentcloud-sdk-nodejs-common");
  const { host } = new URL(endpoint);
  const client = new AbstractClient(host, "2020-11-01", {
    credential: credentials,
    profile: { signMethod: "TC3-HMAC-SHA256", httpProfile: { protocol: "http://", endpoint: host, agent } },
  });
  return async () => {
    const response = await client.request("UpdateImageRegistryTimingScanTask", input);
    if (!response.RequestId) throw new Error("tencentcloud-sdk-nodejs-common gave no RequestId");
    return response;
  };
}

/** TC3-HMAC-SHA256: hashes of the body and of the canonical request, one HMAC with the day's key. */
async function signers(): Promise<SignerPair> {
  const { canonicalRequest, protocol, stringToSign } = await import("@cloudseal/tencent");
  const parts = {
    method: "POST",
    path: "/",
    query: "",
    headers: {
      host: "tcss.intl.tencentcloudapi.com",
      "content-type": "application/json",
      "x-tc-action": "UpdateImageRegistryTimingScanTask",
      "x-tc-version": "2020-11-01",
    },
    body: JSON.stringify(input),
  };
  const context = { credentials, date: new Date(), nonce: crypto.randomUUID(), service: "tcss" };
  const added = await protocol.sign(parts, context);
  const headers = { ...parts.headers, ...added };
  const canonical = canonicalRequest({ ...parts, headers }, signedHeaders(added), "0".repeat(64));
  const timestamp = String(Math.floor(context.date.getTime() / 1000));
  return signerPair(() => protocol.sign(parts, context), {
    body: parts.body,
    canonicalRequest: canonical,
    stringToSign: await stringToSign(canonical, { timestamp, service: "tcss" }),
    key: new Uint8Array(32),
  });
}

export default {
  name: "tencent",
  operation: "UpdateImageRegistryTimingScanTask",
  answer: {
    header: ["x-tc-action", "UpdateImageRegistryTimingScanTask"],
    body: JSON.stringify({ Response: { RequestId: "4fc2a0b5-ff6a-4c4a-9a1e-3f4c1e1f0000" } }),
  },
  subjects: [client, bare, hand, globalFetch, official, officialDefault],
  package: "@cloudseal/tencent-tcss",
  exports: {
    create: "createTcssClient",
    service: "tcssService",
    method: "updateImageRegistryTimingScanTask",
    input: '{ ScanPeriod: 1, Enable: true, ScanTime: "04:00:00" }',
  },
  official: { package: "tencentcloud-sdk-nodejs-common" },
  signers,
} satisfies Vendor as Vendor;
