import { createSecretKey } from "node:crypto";
import { requireOfficial } from "../install.js";
import { type SignerPair, signedHeaders, signerPair } from "../signer-pair.js";
import { bare, globalFetch, hmacSha256, type Subject, sha256, signedByHand } from "../subjects.js";
import type { Vendor } from "../vendors.js";

/** Keys that no one owns. */
const credentials = {
  ak: "BENCHMARKONLY0000000",
  sk: "not-a-secret-0123456789abcdef0123456789a",
  projectId: "0123456789abcdef0123456789abcdef",
};

/** What every subject sends: the page's example. */
const input = { busi_type: "risk", oper_type: "switch", code: "on" } as const;

/** A method call of our client. */
const client: Subject = {
  kind: "client",
  label: "@cloudseal/huawei-dbss",
  async start({ endpoint }) {
    const { createDbssClient } = await import("@cloudseal/huawei-dbss");
    const dbss = createDbssClient({ region: "cn-north-4", endpoint, credentials });
    return () => dbss.updateAuditTaskStatus(input);
  },
};

/** SDK-HMAC-SHA256 as its page has it, for this operation alone. */
const secretKey = createSecretKey(credentials.sk, "utf8");
const hand = signedByHand((host) => {
  const { busi_type, ...rest } = input;
  const path = `/v1/${credentials.projectId}/audit/summary/${encodeURIComponent(busi_type)}/task-status`;
  const body = JSON.stringify(rest);
  const date = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    host,
    "x-project-id": credentials.projectId,
    "x-sdk-date": date,
  };
  const signed = Object.keys(headers);
  const lines = signed.map((name) => `${name}:${headers[name]}\n`).join("");
  const canonical = `POST\n${path}/\n\n${lines}\n${signed.join(";")}\n${sha256(body)}`;
  const signature = hmacSha256(secretKey, `SDK-HMAC-SHA256\n${date}\n${sha256(canonical)}`);
  headers.authorization = `SDK-HMAC-SHA256 Access=${credentials.ak}, SignedHeaders=${signed.join(";")}, Signature=${signature}`;
  return { method: "POST", path, headers, body };
});

/** The official SDK's core, given its request as the official generated client builds it. */
const official: Subject = {
  kind: "official",
  label: "@huaweicloud/huaweicloud-sdk-core",
  async start({ endpoint }) {
    const { BasicCredentials } = requireOfficial("@huaweicloud/huaweicloud-sdk-core");
    const { ClientBuilder } = requireOfficial("@huaweicloud/huaweicloud-sdk-core/ClientBuilder");
    const client = new ClientBuilder((hcClient: unknown) => hcClient)
      .withCredential(
        new BasicCredentials().withAk(credentials.ak).withSk(credentials.sk).withProjectId(credentials.projectId),
      )
      .withEndpoint(endpoint)
      .build();
    return async () => {
      const { busi_type, ...body } = input;
      const answer = await client.sendRequest({
        method: "POST",
        url: "/v1/{project_id}/audit/summary/{busi_type}/task-status",
        contentType: "application/json;charset=UTF-8",
        queryParams: {},
        pathParams: { busi_type },
        headers: {},
        data: body,
      });
      if (answer.httpStatusCode !== 200) throw new Error("@huaweicloud/huaweicloud-sdk-core gave no 200");
      return answer;
    };
  },
};

/** SDK-HMAC-SHA256: hashes of the body and of the canonical request, one HMAC with the secret. */
async function signers(): Promise<SignerPair> {
  const { canonicalRequest, protocol, stringToSign } = await import("@cloudseal/huawei");
  const { busi_type, ...body } = input;
  const parts = {
    method: "POST",
    path: `/v1/${credentials.projectId}/audit/summary/${busi_type}/task-status`,
    query: "",
    headers: { host: "dbss.cn-north-4.myhuaweicloud.com", "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const context = { credentials, date: new Date(), nonce: crypto.randomUUID(), region: "cn-north-4", service: "dbss" };
  const added = await protocol.sign(parts, context);
  const headers = { ...parts.headers, ...added };
  const canonical = canonicalRequest({ ...parts, headers }, signedHeaders(added), "0".repeat(64));
  const date = Object.entries(added).find(([name]) => name.toLowerCase() === "x-sdk-date")?.[1] ?? "";
  return signerPair(() => protocol.sign(parts, context), {
    body: parts.body,
    canonicalRequest: canonical,
    stringToSign: await stringToSign(canonical, { date }),
    key: credentials.sk,
  });
}

export default {
  name: "huawei",
  operation: "UpdateAuditTaskStatus",
  answer: { path: `/v1/${credentials.projectId}/audit/summary/risk/task-status`, body: "{}" },
  subjects: [client, bare, hand, globalFetch, official],
  package: "@cloudseal/huawei-dbss",
  exports: {
    create: "createDbssClient",
    service: "dbssService",
    method: "updateAuditTaskStatus",
    input: '{ busi_type: "risk", oper_type: "switch", code: "on" }',
  },
  official: { package: "@huaweicloud/huaweicloud-sdk-core", beside: ["uuid"] },
  signers,
} satisfies Vendor as Vendor;
