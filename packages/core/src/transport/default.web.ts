import { sendByFetch } from "./fetch.js";
import type { NodeTransportOptions } from "./options.js";
import type { Transport } from "./transport.js";

/**
 * A transport over a `fetch` function.
 *
 * @param fetch the function to use; the global one by default
 * @example
 * const sas = createSasClient({ region: "cn-shanghai", transport: fetchTransport() });
 */
export function fetchTransport(fetch: typeof globalThis.fetch = globalThis.fetch): Transport {
  // A browser does not tell why there is no response.
  return { send: (request) => sendByFetch(fetch, request) };
}

/** @throws TypeError always: only Node has such a transport */
export function nodeTransport(_options?: NodeTransportOptions): Transport {
  throw new TypeError("nodeTransport needs Node; use fetchTransport");
}

/** Nothing: a browser has a name of its own, and would ask the vendor whether another one is allowed. */
export const ownUserAgent = "";

/** The transport of clients that are given none. */
export const defaultTransport: () => Transport = fetchTransport;
