import { type HttpProxy, parseProxy } from "../parse-proxy.js";
import type { Endpoint } from "../transport.js";
import { isLoopback } from "./is-loopback.js";
import { noProxy } from "./no-proxy.js";

/**
 * The proxy of each endpoint by the variables that command-line tools share: `HTTPS_PROXY` or `HTTP_PROXY` by the
 * endpoint's protocol, else `ALL_PROXY`, but none for loopback (as Go has it) nor for what `NO_PROXY` lists. Lower-case names come first.
 *
 * @throws TypeError for what is not the address of an http proxy
 */
export function environmentProxies(
  variable: (name: string) => string | undefined,
): (endpoint: Endpoint) => HttpProxy | undefined {
  // In CGI the server sets HTTP_PROXY from a header that anybody can send (httpoxy.org).
  const isCgi = variable("REQUEST_METHOD") !== undefined;
  const read = (...names: string[]) => {
    for (const name of names) {
      const address = isCgi && name === "HTTP_PROXY" ? undefined : variable(name);
      if (address !== undefined) return parseProxy(address, name);
    }
    return undefined;
  };
  const proxies = {
    "https:": read("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"),
    "http:": read("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"),
  };
  const isExempt = noProxy(variable("no_proxy") ?? variable("NO_PROXY") ?? "");
  return (endpoint) => (isLoopback(endpoint.hostname) || isExempt(endpoint) ? undefined : proxies[endpoint.protocol]);
}
