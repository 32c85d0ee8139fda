import type { Agent } from "node:http";
import { createTransport } from "./node.js";
import type { NodeTransportOptions } from "./options.js";
import { watchAgent } from "./pool.js";
import { parseProxy } from "./proxy/address.js";
import { withSlot } from "./queue.js";
import { secureContext } from "./tls.js";
import type { Transport } from "./transport.js";

/**
 * A transport over `node:http(s)` with kept-alive connections, which the clients that it is given to share. Clients that are
 * given no transport share one with the defaults.
 *
 * @throws TypeError for a proxy that is not the address of an http proxy, for an invalid time or number, and for an agent
 * beside other options
 * @example
 * const sas = createSasClient({ region: "cn-shanghai", transport: nodeTransport({ proxy: "http://proxy.internal:3128" }) });
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  check(options);
  if (options.agent) watchAgent(options.agent as Agent);
  return createTransport(options, { withSlot, secureContext });
}

function check({ agent, ...options }: NodeTransportOptions): void {
  if (agent && Object.values(options).some((value) => value !== undefined))
    throw new TypeError("an agent decides by itself how it connects: give it what the other options say");
  const { proxy, keepAliveTimeout = 0, maxSockets = 1 } = options;
  if (proxy !== undefined && proxy !== false) parseProxy(proxy, "proxy");
  if (!(keepAliveTimeout >= 0)) throw new TypeError("keepAliveTimeout must be milliseconds, 0 or more");
  if (!(maxSockets >= 1)) throw new TypeError("maxSockets must be a number, 1 or more");
}
