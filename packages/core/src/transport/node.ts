import { neverConnected } from "./never-connected.js";
import { nodeTransport } from "./node-transport.js";
import { sendByFetch } from "./send-by-fetch.js";
import type { Transport } from "./transport.js";

export { nodeTransport } from "./node-transport.js";

/**
 * A transport over a `fetch` function.
 *
 * @param fetch the function to use; the global one by default
 */
export function fetchTransport(fetch: typeof globalThis.fetch = globalThis.fetch): Transport {
  return { send: (request) => sendByFetch(fetch, request, neverConnected) };
}

/** The transport of clients that are given none: `node:http(s)` with kept-alive connections, shared by all clients. */
export const defaultTransport = (): Transport => shared;

const shared = nodeTransport();
