import type { Agent } from "node:http";
import { environmentVariable } from "../credentials/environment.js";
import { defaults } from "../defaults.js";
import { type Connector, exchange } from "./exchange.js";
import type { NodeTransportOptions } from "./options.js";
import { createAgent, settle } from "./pool.js";
import type { Proxies } from "./proxy/create-proxies.js";
import type { withSlot } from "./queue.js";
import type { secureContext } from "./tls.js";
import { type Transport, TransportError, type TransportRequest, type TransportResponse } from "./transport.js";

/** What only transports with options need: it comes with them, so that bundles without do not include it. */
export interface Parts {
  readonly withSlot: typeof withSlot;
  readonly secureContext: typeof secureContext;
}

/** A transport over `node:http(s)` with kept-alive connections. */
export function createTransport(options: NodeTransportOptions = {}, parts?: Parts): Transport {
  const { keepAliveTimeout = defaults.keepAliveTimeout, maxSockets = Number.POSITIVE_INFINITY } = options;
  /** By protocol, while no proxy is set: what every request looks up first. */
  const connectors: Partial<Record<string, Connector>> = {};
  let shared: ReturnType<typeof loadShared> | undefined;

  /** Loads `node:http` or `node:https` at the first request: importing a client stays cheap. */
  const connect = async ({ endpoint, direct: isDirect }: TransportRequest): Promise<Connector> => {
    const { protocol } = endpoint;
    const { default: http } = protocol === "https:" ? await import("node:https") : await import("node:http");
    shared ??= loadShared(options, parts).catch((error) => {
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
        ? sendOver(ready, request, !options.agent, parts)
        : connect(request).then((connector) => sendOver(connector, request, !options.agent, parts));
    },
  };
}

function sendOver(
  connector: Connector,
  request: TransportRequest,
  isOurs: boolean,
  parts: Parts | undefined,
): Promise<TransportResponse> {
  const { agent, proxied } = connector;
  const { protocol, hostname, port } = request.endpoint;
  const host = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  // Of a proxy's or a caller's agent any connection may be the next one.
  const name = isOurs && !proxied ? host : undefined;
  const send = (request: TransportRequest) => exchange(connector, request, settle(agent, name));
  return parts ? parts.withSlot(agent, proxied ? "proxy" : host, request, send) : send(request);
}

/** What takes a moment to read. */
async function loadShared(options: NodeTransportOptions, parts: Parts | undefined) {
  const [proxies, context] = await Promise.all([loadProxies(options), parts?.secureContext(options)]);
  return { proxies, context };
}

/**
 * What says which endpoints are reached through a proxy; nothing where no proxy is set, which is all that most processes
 * ever load of proxies. It throws a TransportError for an endpoint whose proxy is not an http proxy.
 */
async function loadProxies({ agent, proxy }: NodeTransportOptions): Promise<Proxies | undefined> {
  if (agent || proxy === false || (proxy === undefined && !isInEnvironment())) return undefined;
  const { createProxies } = await import("#extras");
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
