import type { Received } from "../pipeline/serve.js";
import { referenceSigners } from "../reference-signers.js";

/** The `Authorization` that a request must have if these credentials have signed it, from what came over the wire. */
export function authorizationOf(
  vendor: "tencent" | "huawei",
  { method, target, headers, body }: Received,
  credentials: object,
  service: string,
): string | undefined {
  const { pathname: path, search } = new URL(target, "http://host");
  // What a transport adds after the signature.
  const added = /^(connection|content-length|transfer-encoding|accept-encoding|user-agent)$/;
  const signed = Object.fromEntries(Object.entries(headers).filter(([name]) => !added.test(name))) as never;
  const wire = { method, path, query: search.slice(1), headers: signed, body: new TextEncoder().encode(body) };
  return referenceSigners[vendor]?.(wire, credentials as Record<string, string>, service);
}
