import { environmentVariable } from "../environment-variable.js";
import type { NodeTransportOptions } from "./options.js";
import type { Proxies } from "./proxy/create-proxies.js";
import { TransportError } from "./transport.js";

/**
 * What says which endpoints are reached through a proxy; nothing where no proxy is set, which is all that most processes
 * ever load of proxies.
 *
 * @throws TransportError when the environment names what is no http proxy
 */
export async function loadProxies({ agent, proxy }: NodeTransportOptions): Promise<Proxies | undefined> {
  if (agent || proxy === false || (proxy === undefined && !isInEnvironment())) return undefined;
  const { createProxies } = await import("#proxy");
  try {
    return createProxies(proxy, environmentVariable);
  } catch (error) {
    throw new TransportError("protocol", (error as Error).message, error);
  }
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
