import { environmentVariable } from "../environment-variable.js";
import type { NodeTransportOptions } from "./options.js";
import type { Proxies } from "./proxy/create-proxies.js";
import { TransportError } from "./transport.js";

/**
 * What says which endpoints are reached through a proxy; nothing where no proxy is set, which is all that most processes
 * ever load of proxies. It throws a TransportError for an endpoint whose proxy is not an http proxy.
 */
export async function loadProxies({ agent, proxy }: NodeTransportOptions): Promise<Proxies | undefined> {
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
    // Deno refuses to tell, unless it is allowed to.
    return false;
  }
}
