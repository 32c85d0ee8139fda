import type { Server } from "../canonical/server.js";
import type { Received } from "./listen.js";
import { loadVendors } from "./vendors.js";

/** A request as a server sees it: header names in lower case, values with a character for each byte, the target as on the wire. */
export interface Wire {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

/**
 * What each vendor documents, written a second time and in another way than in the packages: the `Authorization` that a
 * signed request must have, from what stands on the wire and the secret. What else is wrong with the request follows it.
 */
export const referenceSigners: Record<
  string,
  (wire: Wire, credentials: Record<string, string>, service: string) => string
> = Object.fromEntries(
  (await loadVendors<Server>("server")).map((vendor) => [
    vendor.name,
    ({ method, path, query, headers, body }, credentials, service) => {
      const target = query === "" ? path : `${path}?${query}`;
      const raw = { method, target, headers: Object.entries(headers), body: Buffer.from(body) };
      const { authorization, problems } = vendor.verify(raw, { credentials, service });
      return [authorization, ...problems].join("; ");
    },
  ]),
);

/** The `Authorization` that a request must have if these credentials have signed it, from what came over the wire. */
export function authorizationOf(
  vendor: string,
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
