import { unsignedRequest, vectors } from "../../vectors.js";
import type { VectorSettings } from "../program/settings.js";

/** Of each vendor: its algorithm, and the headers that its signer makes. */
const signers: Readonly<Record<string, readonly [algorithm: string, own: RegExp]>> = {
  alibaba: ["ACS3-HMAC-SHA256", /^x-acs-(date|signature-nonce|content-sha256|security-token|accesskey-id)$/],
  tencent: ["TC3-HMAC-SHA256", /^x-tc-(timestamp|token)$/],
  huawei: ["SDK-HMAC-SHA256", /^x-(sdk-date|security-token)$/],
};

/** The recorded requests of a vendor as they were before they were signed. */
export function vectorsOf(vendor: string): VectorSettings[] {
  const [algorithm, own] = signers[vendor] ?? [];
  if (!algorithm || !own) return [];
  return vectors(vendor, algorithm).map((vector) => {
    const { url, method, headers } = unsignedRequest(vector, own);
    const { input, output, docConformant, documentedSignature } = vector;
    return {
      id: vector.id,
      url,
      method,
      headers: [...headers],
      body: output.body === "" ? null : output.body,
      credentials: input.credentials,
      timestamp: input.timestamp,
      nonce: input.nonce ?? undefined,
      authorization: docConformant ? (output.headers.authorization ?? "none") : `Signature=${documentedSignature}`,
    };
  });
}
