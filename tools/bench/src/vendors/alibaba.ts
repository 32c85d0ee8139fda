import { createSecretKey, randomUUID } from "node:crypto";
import { requireOfficial } from "../install.js";
import { type SignerPair, signedHeaders, signerPair } from "../signer-pair.js";
import { bare, globalFetch, hmacSha256, type Subject, sha256, signedByHand } from "../subjects.js";
import type { Vendor } from "../vendors.js";

/** Keys that no one owns. */
const credentials = {
  accessKeyId: "LTAI5tBenchmarkOnly00000",
  accessKeySecret: "not-a-secret-0123456789abcdef0",
};

/** What every subject asks. */
const input = {
  TaskType: "ASSET_SECURITY_CHECK",
  TaskName: "ASSET_SECURITY_CHECK",
  TaskId: "e7b70a4b030db086db52231f1b58f2ab",
};

/** A method call of our client. */
const client: Subject = {
  kind: "client",
  label: "@cloudseal/alibaba-sas",
  async start({ endpoint }) {
    const { createSasClient } = await import("@cloudseal/alibaba-sas");
    const sas = createSasClient({ region: "cn-shanghai", endpoint, credentials });
    return () => sas.getOnceTaskResultInfo(input);
  },
};

/** The same call through openapi-fetch, on the same pipeline. */
const http: Subject = {
  kind: "http",
  label: "the same, sas.http.POST",
  async start({ endpoint }) {
    const { createSasClient } = await import("@cloudseal/alibaba-sas");
    const sas = createSasClient({ region: "cn-shanghai", endpoint, credentials });
    return async () => {
      const { data, error } = await sas.http.POST("/GetOnceTaskResultInfo", { params: { query: input } });
      if (!data) throw new Error("sas.http gave no data", { cause: error });
      return data;
    };
  },
};

/** ACS3-HMAC-SHA256 as its page has it, for this operation alone. */
const secretKey = createSecretKey(credentials.accessKeySecret, "utf8");
const emptyHash = sha256("");
const hand = signedByHand((host) => {
  const names = Object.keys(input).sort() as (keyof typeof input)[];
  const query = names.map((name) => `${name}=${encodeURIComponent(input[name])}`).join("&");
  const headers: Record<string, string> = {
    host,
    "x-acs-action": "GetOnceTaskResultInfo",
    "x-acs-content-sha256": emptyHash,
    "x-acs-date": `${new Date().toISOString().slice(0, 19)}Z`,
    "x-acs-signature-nonce": randomUUID(),
    "x-acs-version": "2018-12-03",
  };
  const signed = Object.keys(headers);
  const lines = signed.map((name) => `${name}:${headers[name]}\n`).join("");
  const canonical = `POST\n/\n${query}\n${lines}\n${signed.join(";")}\n${emptyHash}`;
  const signature = hmacSha256(secretKey, `ACS3-HMAC-SHA256\n${sha256(canonical)}`);
  headers.authorization = `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${signed.join(";")},Signature=${signature}`;
  return { method: "POST", path: `/?${query}`, headers, body: "" };
});

/** The official SDK's core, called as the official generated client calls it. */
const official: Subject = {
  kind: "official",
  label: "@alicloud/openapi-core",
  async start({ endpoint }) {
    const { default: Client, $OpenApiUtil } = requireOfficial("@alicloud/openapi-core");
    const client = new Client(
      new $OpenApiUtil.Config({
        ...credentials,
        protocol: "http",
        endpoint: new URL(endpoint).host,
        regionId: "cn-shanghai",
      }),
    );
    const params = new $OpenApiUtil.Params({
      action: "GetOnceTaskResultInfo",
      version: "2018-12-03",
      protocol: "HTTP",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    });
    return async () => {
      const request = new $OpenApiUtil.OpenApiRequest({ query: { ...input } });
      const { body } = await client.callApi(params, request, {});
      if (!body.RequestId) throw new Error("@alicloud/openapi-core gave no RequestId");
      return body;
    };
  },
};

/** ACS3-HMAC-SHA256: the canonical request's hash and one HMAC with the secret. The body is empty, its hash a constant. */
async function signers(): Promise<SignerPair> {
  const { canonicalRequest, protocol, stringToSign } = await import("@cloudseal/alibaba");
  const parts = {
    method: "POST",
    path: "/",
    query: protocol.serialiseQuery(input),
    headers: {
      host: "tds.cn-shanghai.aliyuncs.com",
      "x-acs-action": "GetOnceTaskResultInfo",
      "x-acs-version": "2018-12-03",
    },
    body: "",
  };
  const context = { credentials, date: new Date(), nonce: crypto.randomUUID(), region: "cn-shanghai", service: "sas" };
  const added = await protocol.sign(parts, context);
  const headers = { ...parts.headers, ...added };
  const canonical = canonicalRequest({ ...parts, headers }, signedHeaders(added), "0".repeat(64));
  return signerPair(() => protocol.sign(parts, context), {
    body: parts.body,
    canonicalRequest: canonical,
    stringToSign: await stringToSign(canonical),
    key: credentials.accessKeySecret,
  });
}

export default {
  name: "alibaba",
  operation: "GetOnceTaskResultInfo",
  answer: {
    header: ["x-acs-action", "GetOnceTaskResultInfo"],
    body: JSON.stringify({
      CollectTime: 1671184531000,
      RequestId: "CE500770-42D3-442E-9DDD-156E0F9F0000",
      TotalCount: 44,
      TaskId: "e7b70a4b030db086db52231f1b58f2ab",
      FinishCount: 47,
      TaskInfo: { Status: "START" },
    }),
  },
  subjects: [client, bare, hand, globalFetch, official, http],
  package: "@cloudseal/alibaba-sas",
  exports: {
    create: "createSasClient",
    service: "sasService",
    method: "getOnceTaskResultInfo",
    input: '{ TaskType: "ASSET_SECURITY_CHECK", TaskName: "ASSET_SECURITY_CHECK", TaskId: "1" }',
  },
  official: { package: "@alicloud/openapi-core" },
  signers,
} satisfies Vendor as Vendor;
