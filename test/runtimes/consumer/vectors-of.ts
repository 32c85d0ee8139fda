import type { Server } from "../../canonical/server.js";
import { unsignedRequest, vectors } from "../../vectors.js";
import { loadVendors, vendorNamed } from "../../vendors.js";
import type { VectorSettings } from "../program/settings.js";

const servers = await loadVendors<Server>("server");

/** The recorded requests of a vendor as they were before they were signed. */
export function vectorsOf(vendor: string): VectorSettings[] {
  const { algorithm, signersOwn } = vendorNamed(servers, vendor);
  return vectors(vendor, algorithm).map((vector) => {
    const { url, method, headers } = unsignedRequest(vector, signersOwn);
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
