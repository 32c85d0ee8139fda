import { signedHeaders } from "../signed-headers.js";
import { type SignerPair, signerPair } from "../signer-pair.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** SDK-HMAC-SHA256: hashes of the body and of the canonical request, one HMAC with the secret. */
export async function signers(): Promise<SignerPair> {
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
