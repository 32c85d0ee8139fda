import type { Agent } from "node:http";
import { environmentVariable } from "../credentials/environment.js";
import { defaults } from "../defaults.js";
import { type Connector, exchange } from "./exchange.js";
import type { NodeTransportOptions } from "./options.js";
import { createAgent, settle, watchAgent } from "./pool.js";
import { parseProxy } from "./proxy/address.js";
import type { Proxies } from "./proxy/create-proxies.js";
import { withSlot } from "./queue.js";
import { secureContext } from "./tls.js";
import { type Transport, TransportError, type TransportRequest, type TransportResponse } from "./transport.js";

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
  const { keepAliveTimeout = defaults.keepAliveTimeout, maxSockets = Number.POSITIVE_INFINITY } = options;
  check(options, keepAliveTimeout, maxSockets);
  /** By protocol, while no proxy is set: what every request looks up first. */
  const connectors: Partial<Record<string, Connector>> = {};
  let shared: ReturnType<typeof loadShared> | undefined;
  if (options.agent) watchAgent(options.agent as Agent);

  /** Loads `node:http` or `node:https` at the first request: importing a client stays cheap. */
  const connect = async ({ endpoint, direct: isDirect }: TransportRequest): Promise<Connector> => {
    const { protocol } = endpoint;
    const { default: http } = protocol === "https:" ? await import("node:https") : await import("node:http");
    shared ??= loadShared(options).catch((error) => {
      // The next request tries again.
      shared = undefined;
      throw error;
    });
    const { proxies, context } = await shared;
    const proxied = isDirect ? undefined : proxies?.(endpoint);
    const name = proxies ? `${protocol} ${proxied ? "proxied" : "direct"}` : protocol;
    let connector = connectors[name];
    if (!connector) {
      const agentOptions = { maxSockets, ...(context && { secureContext: context }) };
      const agent = (options.agent as Agent) ?? createAgent(http.Agent, agentOptions, keepAliveTimeout);
      // Looked up at every request, in the object that tools which intercept requests change.
      const direct: Connector = { request: (options) => http.request(options), agent };
      connector = proxied ? { ...proxied(direct), proxied: true } : direct;
      connectors[name] = connector;
    }
    return connector;
  };
  return {
    send(request) {
      const ready = connectors[request.endpoint.protocol];
      return ready
        ? sendOver(ready, request, !options.agent)
        : connect(request).then((connector) => sendOver(connector, request, !options.agent));
    },
  };
}

function sendOver(connector: Connector, request: TransportRequest, isOurs: boolean): Promise<TransportResponse> {
  const { agent, proxied } = connector;
  const { protocol, hostname, port } = request.endpoint;
  const host = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  // Of a proxy's or a caller's agent any connection may be the next one.
  const name = isOurs && !proxied ? host : undefined;
  return withSlot(agent, proxied ? "proxy" : host, request, (request) => {
    return exchange(connector, request, settle(agent, name));
  });
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

/**
 * What says which endpoints are reached through a proxy; nothing where no proxy is set, which is all that most processes
 * ever load of proxies. It throws a TransportError for an endpoint whose proxy is not an http proxy.
 */
async function loadProxies({ agent, proxy }: NodeTransportOptions): Promise<Proxies | undefined> {
  if (agent || proxy === false || (proxy === undefined && !isInEnvironment())) return undefined;
  const { createProxies } = await import("#proxy");
  const proxies = createProxies(proxy, environmentVariable);
  return (endpoint) => {
    try {
      return proxies(endpoint);
    } catch (error) {
      throw new TransportError("invalid", (error as Error).message, error);
    }
  };
}

function isInEnvironment(): boolean {
  try {
    return ["https_proxy", "http_proxy", "all_proxy"].some(
      (name) => environmentVariable(name) ?? environmentVariable(name.toUpperCase()),
    );
  } catch {
    // Deno does not tell, unless it is allowed to.
    return false;
  }
}
