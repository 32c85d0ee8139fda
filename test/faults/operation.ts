import { type CallOptions, type ClientOptions, createClient, type Service } from "@cloudseal/core";
import type { Server } from "../canonical/server.js";
import { printed } from "../support/printed.js";
import { type Counted, loadVendors, secretsOf, type Vendor, vendorNamed } from "../support/vendors.js";

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
    noBody: route.returns === "nothing",
    hasNonce: vendorNamed(servers, vendor).nonceHeader !== undefined,
    client(options, credentials = () => session) {
      const routes = { call: { ...route, idempotent: safe } };
      const settings = { region, ...options, credentials } as never;
      const { call } = createClient(noted(service as Service<object>), routes as never, settings) as {
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

const secrets = vendors.flatMap((vendor) =>
  [vendor.permanent, vendor.session, ...Object.values(vendor.otherCredentials ?? {})].flatMap((credentials) =>
    secretsOf(vendor, credentials),
  ),
);

/** The latest signatures; more than are under way at a time. */
const signatures: string[] = [];
const latest = 2000;

/** The service, whose signatures are noted. */
function noted(service: Service<object>): Service<object> {
  const { protocol } = service;
  const sign: typeof protocol.sign = async (parts, context) => {
    const headers = await protocol.sign(parts, context);
    const signature = protocol.signatureIn?.(headers);
    if (signature !== undefined) signatures.push(signature);
    if (signatures.length > latest) signatures.splice(0, latest / 2);
    return headers;
  };
  return { ...service, protocol: { ...protocol, sign } };
}

/** A remark for each secret that can be read in what was thrown or told. */
export function leaksIn(values: readonly unknown[]): string[] {
  const text = values.map((value) => (typeof value === "object" && value ? printed(value) : String(value))).join("\n");
  const found = secrets.filter((secret) => text.includes(secret)).map((secret) => `a secret can be read: ${secret}`);
  // Else nothing would be looked for.
  if (signatures.length === 0) found.push("no signature was noted");
  if (signatures.some((signature) => text.includes(signature))) found.push("a signature can be read");
  return found;
}
