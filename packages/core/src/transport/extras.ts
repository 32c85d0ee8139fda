/** What few requests need: through a proxy, with a compressed response, or without any. Loaded by them. */
export { decodeBody } from "./codings.js";
export { neverConnected } from "./never-connected.js";
export { createProxies } from "./proxy/create-proxies.js";
