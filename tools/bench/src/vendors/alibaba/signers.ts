import { signedHeaders } from "../signed-headers.js";
import { type SignerPair, signerPair } from "../signer-pair.js";
import { credentials } from "./credentials.js";
import { input } from "./input.js";

/** ACS3-HMAC-SHA256: the canonical request's hash and one HMAC with the secret. The body is empty, its hash a constant. */
export async function signers(): Promise<SignerPair> {
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
