import { fetchTransport, type Transport } from "@cloudseal/core";
import type { Protocol } from "@cloudseal/core/protocol";
import { methodName } from "@cloudseal/openapi";
import { watched } from "../secret-scan.js";
import { loadVendors, type Vendor, vendorNamed } from "../support/vendors.js";

export type { Options } from "../support/vendors.js";

/** A vendor, whose name stands in titles of tests; what its clients tell hooks is scanned for secrets. */
export type Service = Vendor & {
  readonly vendor: string;
  /** With what the texts of its errors begin: method and service. */
  readonly where: string;
  /** The signatures of requests that a server got. */
  signaturesIn(received: readonly { readonly headers: object }[]): string[];
};

async function scanned(vendor: Vendor): Promise<Service> {
  const { protocol }: { protocol: Protocol<never> } = await import(`@cloudseal/${vendor.name}`);
  return {
    ...vendor,
    vendor: vendor.name,
    where: `${methodName(vendor.operation)} of ${vendor.service}`,
    signaturesIn: (received) => received.flatMap(({ headers }) => protocol.signatureIn?.({ ...headers }) ?? []),
    client: (options) => vendor.client(watched(options)),
    call: (options, ...rest) => vendor.call(watched(options), ...rest),
    http: (options, ...rest) => vendor.http(watched(options), ...rest),
  };
}

/** One service of each vendor. */
export const services: readonly Service[] = await Promise.all((await loadVendors<Vendor>("index")).map(scanned));

/** The one of a vendor, for tests of what is the vendor's own. */
export const serviceOf = (vendor: string): Service => vendorNamed(services, vendor);

/** What a promise rejects with. */
export const failureOf = (promise: Promise<unknown>): Promise<Record<string, unknown>> =>
  promise.then(
    (value) => {
      throw new Error(`did not fail: ${JSON.stringify(value)}`);
    },
    (error) => error,
  );

/** Both ways in which clients send: Node's own, which is their default here, and `fetch`. */
export const transports: { name: string; transport: Transport | undefined }[] = [
  { name: "node:http", transport: undefined },
  { name: "fetch", transport: fetchTransport() },
];
