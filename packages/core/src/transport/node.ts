import { nodeTransport } from "./node-transport.js";
import type { Transport } from "./transport.js";

export { fetchTransport } from "./fetch.js";
export { nodeTransport } from "./node-transport.js";

/** The transport of clients that are given none: `node:http(s)` with kept-alive connections, shared by all clients. */
export const defaultTransport = (): Transport => shared;

const shared = nodeTransport();
