import { type CallOptions, type ClientOptions, createClient, type Service } from "@cloudseal/core";
import type { Server } from "../canonical/server.js";
import type { Counted, Vendor } from "../vendor.js";
import { loadVendors, vendorNamed } from "../vendors.js";

export type Options = Omit<ClientOptions<object>, "credentials">;

/** An operation whose work the simulator counts. */
export interface Operation {
  readonly vendor: string;
  readonly name: string;
  /** Whether the client takes it for safe to repeat. */
  readonly safe: boolean;
  /** Whether the client is told otherwise than the spec says, as the vendor has no operation of this kind. */
  readonly overridden: boolean;
  /** Whether no body of its answer is documented. */
  readonly noBody: boolean;
  /** Whether its requests have a nonce. */
  readonly hasNonce: boolean;
  /** Makes a client; one call of it, with a number that tells calls apart. */
  client(options: Options, credentials?: () => unknown): (id: number, call?: CallOptions) => Promise<unknown>;
}

const vendors = await loadVendors<Vendor>("index");
const servers = await loadVendors<Server>("server");

function operation({ name: vendor, region, session }: Vendor, counted: Counted): Operation {
  const { service, route, input, safe = route.idempotent } = counted;
  return {
    vendor,
    name: route.name,
    safe,
    overridden: safe !== route.idempotent,
    noBody: route.noContent ?? false,
    hasNonce: vendorNamed(servers, vendor).nonceHeader !== undefined,
    client(options, credentials = () => session) {
      const routes = { call: { ...route, idempotent: safe } };
      const settings = { region, ...options, credentials } as never;
      const { call } = createClient(service as Service<object>, routes as never, settings) as {
        call: (input: object, call?: CallOptions) => Promise<unknown>;
      };
      return (id, options) => call(input(id), options);
    },
  };
}

/** For each vendor one that is safe to repeat and one that is not. */
export const operations: readonly Operation[] = vendors.flatMap((vendor) =>
  vendor.counted.map((counted) => operation(vendor, counted)),
);

/** Those for a long run: in place of one with a limit of tasks that run at a time, the vendor's other one, not repeated. */
export const unlimited: readonly Operation[] = vendors.flatMap((vendor) =>
  vendor.counted.map((counted) =>
    operation(vendor, counted.limited ? { ...(vendor.counted[0] as Counted), safe: false } : counted),
  ),
);

const ids = vendors.flatMap(({ counted }) => counted.map(({ id }) => id));

/** The number that tells a call apart, from what the simulator received. */
export function idOf(input: unknown): number {
  const text = JSON.stringify(input);
  return Number(ids.map((id) => id.exec(text)?.[1]).find((found) => found !== undefined) ?? Number.NaN);
}
