import type { Connector } from "../exchange.js";
import type { Endpoint } from "../transport.js";
import { type HttpProxy, parseProxy } from "./address.js";
import { isLinkLocal, isLoopback, noProxy } from "./exempt.js";
import { forwardRequests } from "./forward.js";
import { tunnelConnections } from "./tunnel.js";

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
    const proxy = isLinkLocal(endpoint.hostname) ? undefined : proxyOf(endpoint);
    if (!proxy) return undefined;
    return (connector) => (endpoint.protocol === "https:" ? tunnelConnections : forwardRequests)(connector, proxy);
  };
}

/**
 * The proxy of each endpoint by the variables that command-line tools share: `HTTPS_PROXY` or `HTTP_PROXY` by the
 * endpoint's protocol, else `ALL_PROXY`, but none for loopback (as Go has it) nor for what `NO_PROXY` lists. Lower-case names
 * come first. The environment is read once, and again while a variable that counts is not a proxy's address.
 *
 * @returns what throws a TypeError for an endpoint whose variable is not the address of an http proxy
 */
function environmentProxies(
  variable: (name: string) => string | undefined,
): (endpoint: Endpoint) => HttpProxy | undefined {
  let found = read(variable);
  const proxyOf = (endpoint: Endpoint): HttpProxy | undefined => {
    if (isLoopback(endpoint.hostname) || found.isExempt(endpoint)) return undefined;
    const setting = found[endpoint.protocol];
    if (setting) setting.proxy ??= parseProxy(setting.address, setting.name);
    return setting?.proxy;
  };
  return (endpoint) => {
    try {
      return proxyOf(endpoint);
    } catch {
      found = read(variable);
    }
    try {
      return proxyOf(endpoint);
    } catch (error) {
      const remedy = `To reach ${endpoint.host} without, add it to NO_PROXY`;
      throw new TypeError(`${(error as Error).message}. No other proxies are supported. ${remedy}`);
    }
  };
}

/** A variable that names a proxy, and what was made of it once an endpoint needed it. */
interface Setting {
  readonly name: string;
  readonly address: string;
  proxy?: HttpProxy;
}

interface Settings extends Readonly<Record<Endpoint["protocol"], Setting | undefined>> {
  isExempt(endpoint: Endpoint): boolean;
}

function read(variable: (name: string) => string | undefined): Settings {
  // In CGI the server sets HTTP_PROXY from a header that anybody can send (httpoxy.org).
  const isCgi = variable("REQUEST_METHOD") !== undefined;
  const first = (...names: string[]): Setting | undefined => {
    for (const name of names) {
      const address = isCgi && name === "HTTP_PROXY" ? undefined : variable(name);
      if (address !== undefined) return { name, address };
    }
    return undefined;
  };
  return {
    "https:": first("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"),
    "http:": first("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"),
    isExempt: noProxy(variable("no_proxy") ?? variable("NO_PROXY") ?? ""),
  };
}
