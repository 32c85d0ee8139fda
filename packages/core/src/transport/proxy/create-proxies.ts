import type { Connector } from "../exchange.js";
import { parseProxy } from "../parse-proxy.js";
import type { Endpoint } from "../transport.js";
import { environmentProxies } from "./environment-proxies.js";
import { forwardRequests } from "./forward-requests.js";
import { isMetadata } from "./is-metadata.js";
import { tunnelConnections } from "./tunnel-connections.js";

/**
 * For an endpoint that is reached through a proxy: what makes a connector go through it.
 *
 * @throws TypeError when the proxy that this endpoint needs is not an http proxy
 */
export type Proxies = (endpoint: Endpoint) => ((connector: Connector) => Connector) | undefined;

/**
 * @param address the proxy of all endpoints; without one the environment says which
 * @param variable reads a variable of the environment
 * @throws TypeError for what is not the address of an http proxy
 */
export function createProxies(address: string | undefined, variable: (name: string) => string | undefined): Proxies {
  const given = address === undefined ? undefined : parseProxy(address, "proxy");
  const proxyOf = given ? () => given : environmentProxies(variable);
  return (endpoint) => {
    const proxy = isMetadata(endpoint) ? undefined : proxyOf(endpoint);
    if (!proxy) return undefined;
    return (connector) => (endpoint.protocol === "https:" ? tunnelConnections : forwardRequests)(connector, proxy);
  };
}
