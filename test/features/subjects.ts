import http from "node:http";
import net from "node:net";
import type { Vendor as Parity } from "../parity/vendor.js";
import { loadVendors, type Vendor, vendorNamed } from "../support/vendors.js";

/** A client, called as its users call it. */
export interface Subject {
  /** The column of the README. */
  readonly name: string;
  readonly vendor: Vendor;
  /** What a bundler is asked to bundle. */
  readonly package: string;
  /** @param port on loopback */
  make(port: number): { client: object; call(signal?: AbortSignal): Promise<unknown> };
}

const vendors = await loadVendors<Vendor>("index");
const parity = await loadVendors<Parity>("parity");

/** The operation that all subjects of a vendor call, and its input. */
function firstCall({ simulation }: Parity): [operation: string, input: Record<string, unknown>] {
  const [operation, input] = Object.entries(simulation.inputs)[0] as [string, (none: []) => Record<string, unknown>];
  return [operation, input([])];
}

/** Those that there is an official SDK to compare with. */
const compared = vendors.filter(({ name }) => parity.some((one) => one.name === name));

export const ours: readonly Subject[] = compared.map((vendor) => ({
  name: "Cloudseal",
  vendor,
  package: vendor.package,
  make(port) {
    // Retries as it comes.
    const options = { endpoint: `http://127.0.0.1:${port}`, credentials: vendor.permanent, retry: {} };
    const client = vendor.client(options) as Record<string, (input: object, call: object) => Promise<unknown>>;
    const [operation, input] = firstCall(vendorNamed(parity, vendor.name));
    return {
      client,
      call: async (signal) => client[operation.replace(/^./, (first) => first.toLowerCase())]?.(input, { signal }),
    };
  },
}));

export const official: readonly Subject[] = parity.map((one) => ({
  name: `${one.name.replace(/^./, (first) => first.toUpperCase())}'s SDK`,
  vendor: vendorNamed(vendors, one.name),
  package: one.sdk,
  make(port) {
    const { credentials, host = `127.0.0.1:${port}` } = one.simulation;
    // For the one that is told a host, and connected to ours.
    const agent = new http.Agent();
    agent.createConnection = () => net.connect(port, "127.0.0.1");
    const connection = { credentials: credentials[0] ?? {}, host, headers: {}, agent, region: undefined };
    const { client, call } = one.connect(connection);
    return { client, call: async (signal) => call(...firstCall(one), signal) };
  },
}));
