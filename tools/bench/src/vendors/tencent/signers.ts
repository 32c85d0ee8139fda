import { signedHeaders } from "../signed-headers.js";
import { type SignerPair, signerPair } from "../signer-pair.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** TC3-HMAC-SHA256: hashes of the body and of the canonical request, one HMAC with the day's key. */
export async function signers(): Promise<SignerPair> {
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
