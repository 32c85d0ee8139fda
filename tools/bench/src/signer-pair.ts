import { createHmac, createSecretKey, hash } from "node:crypto";

/** Two functions whose cost is compared: each makes one signature. */
export interface SignerPair {
  readonly ours: () => unknown;
  /** The hashes that a signature cannot do without, over the same texts, and nothing else. */
  readonly bare: () => unknown;
}

/**
 * @param sign our signer as the pipeline calls it
 * @param texts what it hashes: the body (empty when its hash is a constant), the canonical request, the string to sign
 * @param key what the last HMAC is made with
 */
export function signerPair(
  sign: () => unknown,
  {
    body,
    canonicalRequest,
    stringToSign,
    key,
  }: { body: string; canonicalRequest: string; stringToSign: string; key: string | Uint8Array },
): SignerPair {
  const secret = createSecretKey(typeof key === "string" ? Buffer.from(key) : key);
  return {
    ours: sign,
    bare: () =>
      (body && hash("sha256", body, "hex")) +
      hash("sha256", canonicalRequest, "hex") +
      createHmac("sha256", secret).update(stringToSign).digest("hex"),
  };
}

/** The names in an `Authorization` header's `SignedHeaders`. @throws Error when there are none */
export function signedHeaders({
  authorization = "",
  Authorization = authorization,
}: Readonly<Record<string, string>>): string[] {
  const names = /SignedHeaders=([^,]+)/.exec(Authorization)?.[1]?.split(";");
  if (!names) throw new Error(`The signer's Authorization has no SignedHeaders: ${JSON.stringify(Authorization)}`);
  return names;
}
