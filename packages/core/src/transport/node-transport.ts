import type { Agent } from "node:http";
import type { Connector } from "./connector.js";
import { createAgent } from "./create-agent.js";
import { loadProxies } from "./load-proxies.js";
import type { NodeTransportOptions } from "./node-transport-options.js";
import { parseProxy } from "./parse-proxy.js";
import { secureContext } from "./secure-context.js";
import { sendOver } from "./send-over.js";
import type { Endpoint, Transport } from "./transport.js";

/**
 * A transport over `node:http(s)` with kept-alive connections, which the clients that it is given to share. Clients that are
 * given no transport share one with the defaults.
 *
 * @throws TypeError for a proxy that is not the address of an http proxy, for a time or a number that is none, and for an
 * agent beside other options
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
  const { keepAliveTimeout = 15_000, maxSockets = Number.POSITIVE_INFINITY } = options;
  check(options, keepAliveTimeout, maxSockets);
  /** By protocol, while no proxy is set: what every request looks up first. */
  const connectors: Partial<Record<string, Connector>> = {};
  let shared: ReturnType<typeof loadShared> | undefined;

  /** Loads `node:http` or `node:https` at the first request: importing a client stays cheap. */
  const connect = async (endpoint: Endpoint): Promise<Connector> => {
    const { protocol } = endpoint;
    const { default: http } = protocol === "https:" ? await import("node:https") : await import("node:http");
    shared ??= loadShared(options).catch((error) => {
      // The next request tries again.
      shared = undefined;
      throw error;
    });
    const { proxies, context } = await shared;
    const proxied = proxies?.(endpoint);
    const name = proxies ? `${protocol} ${proxied ? "proxied" : "direct"}` : protocol;
    let connector = connectors[name];
    if (!connector) {
      const agentOptions = { maxSockets, ...(context && { secureContext: context }) };
      const agent = (options.agent as Agent) ?? createAgent(http.Agent, agentOptions, keepAliveTimeout);
      // Looked up at every request, in the object that tools which intercept requests change.
      const direct: Connector = { request: (options) => http.request(options), agent };
      connector = proxied ? proxied(direct) : direct;
      connectors[name] = connector;
    }
    return connector;
  };
  return {
    send(request) {
      const ready = connectors[request.endpoint.protocol];
      return ready ? sendOver(ready, request) : connect(request.endpoint).then((made) => sendOver(made, request));
    },
  };
}

/** What takes a moment to read. */
async function loadShared(options: NodeTransportOptions) {
  const [proxies, context] = await Promise.all([loadProxies(options), secureContext(options)]);
  return { proxies, context };
}

function check({ agent, ...options }: NodeTransportOptions, keepAliveTimeout: number, maxSockets: number): void {
  if (agent && Object.values(options).some((value) => value !== undefined))
    throw new TypeError("an agent decides by itself how it connects: give it what the other options say");
  if (options.proxy !== undefined && options.proxy !== false) parseProxy(options.proxy, "proxy");
  if (!(keepAliveTimeout >= 0)) throw new TypeError("keepAliveTimeout must be milliseconds, 0 or more");
  if (!(maxSockets >= 1)) throw new TypeError("maxSockets must be a number, 1 or more");
}
