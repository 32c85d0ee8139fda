import { version } from "../version.js";
import { sendByFetch } from "./fetch.js";
import { createTransport } from "./node.js";
import type { Transport } from "./transport.js";
import { provesUnsent } from "./unsent.js";

export { nodeTransport } from "./node-transport.js";

/**
 * A transport over a `fetch` function.
 *
 * @param fetch the function to use; the global one by default
 * @example
 * const sas = createSasClient({ region: "cn-shanghai", transport: fetchTransport() });
 */
export function fetchTransport(fetch: typeof globalThis.fetch = globalThis.fetch): Transport {
  return { send: (request) => sendByFetch(fetch, request, provesUnsent) };
}

/** What requests call themselves. */
export const ownUserAgent: string = `cloudseal/${version}`;

/** The transport of clients that are given none: `node:http(s)` with kept-alive connections, shared by all clients. */
export const defaultTransport = (): Transport => shared;

const shared = createTransport();
