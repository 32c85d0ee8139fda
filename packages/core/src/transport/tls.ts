import type { SecureContext } from "node:tls";
import type { NodeTransportOptions } from "./options.js";
import { TransportError } from "./transport.js";

/**
 * What TLS connections share when there is something else to trust or to show; made once, as it takes milliseconds.
 *
 * @throws TransportError when it is not PEM, or the key not that of the certificate
 */
export async function secureContext({
  ca,
  cert,
  key,
}: Pick<NodeTransportOptions, "ca" | "cert" | "key">): Promise<SecureContext | undefined> {
  if (ca === undefined && cert === undefined && key === undefined) return undefined;
  const tls = await import("node:tls");
  const all = ca === undefined ? undefined : [...(await trusted(tls)), ...[ca].flat()];
  try {
    // OpenSSL takes any text, and finds no certificate in it.
    if ([ca ?? []].flat().some((text) => !text.includes("-----BEGIN CERTIFICATE-----")))
      throw new Error("ca is not PEM");
    return tls.createSecureContext({ ca: all, cert, key });
  } catch (error) {
    throw new TransportError("protocol", `ca, cert or key cannot be used: ${(error as Error).message}`, error);
  }
}

/** What Node trusts by itself, which a list of one's own would replace. */
async function trusted(tls: typeof import("node:tls")): Promise<readonly string[]> {
  // From Node 22.15.
  const { getCACertificates } = tls as { getCACertificates?: (type: "default") => string[] };
  if (getCACertificates) return getCACertificates("default");
  const file = process.env.NODE_EXTRA_CA_CERTS;
  if (!file) return tls.rootCertificates;
  const { readFile } = await import("node:fs/promises");
  // Node itself ignores a file that it cannot read.
  return [...tls.rootCertificates, await readFile(file, "utf8").catch(() => "")];
}
