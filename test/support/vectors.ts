import { existsSync, readFileSync } from "node:fs";

/** One request of an official SDK, recorded with fake credentials and a frozen clock. */
export interface Vector {
  id: string;
  vendor: string;
  algorithm: string;
  input: {
    credentials: Record<string, string>;
    timestamp: string;
    nonce: string | null;
    scheme: string;
    host: string;
    service?: string;
  };
  output: { method: string; target: string; headers: Record<string, string>; body: string };
  docConformant: boolean;
  canonicalRequest?: string;
  documentedSignature?: string;
  documentedCanonicalRequest?: string;
}

/**
 * The recorded requests of one vendor that carry an `Authorization` header of the given algorithm: of
 * `test/vendors/<vendor>/vectors.json`. None of a vendor that has no official SDK to record.
 */
export function vectors(vendor: string, algorithm: string): Vector[] {
  const file = new URL(`../vendors/${vendor}/vectors.json`, import.meta.url);
  if (!existsSync(file)) return [];
  const recorded = JSON.parse(readFileSync(file, "utf8")) as { vectors: Vector[] };
  return recorded.vectors.filter((vector) => vector.algorithm === algorithm);
}

/** The recorded request as a client has it before signing: without what the signer adds. */
export function unsignedRequest({ input, output }: Vector, signersOwn: RegExp): Request {
  const headers = Object.entries(output.headers).filter(
    ([name]) =>
      !signersOwn.test(name) &&
      !/^(authorization|host|accept|connection|content-length|transfer-encoding|accept-encoding|user-agent)$/.test(
        name,
      ),
  );
  return new Request(`${input.scheme}://${input.host}${output.target}`, {
    method: output.method,
    headers,
    body: output.body === "" ? null : output.body,
  });
}
