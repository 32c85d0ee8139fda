import type { Connector } from "../exchange.js";
import type { HttpProxy } from "./address.js";
import { proxyRefusal, wrongPassword } from "./address.js";

/** Makes requests to http endpoints go to the proxy, with the whole address in them (RFC 9112, section 3.2.2). */
export function forwardRequests({ request, agent }: Connector, proxy: HttpProxy): Connector {
  const own = proxy.authorization === undefined ? [] : ["proxy-authorization", proxy.authorization];
  return {
    agent,
    request(options) {
      const outgoing = request({
        ...options,
        host: proxy.hostname,
        port: proxy.port,
        path: `http://${authority(options.host as string, options.port as string)}${options.path}`,
        headers: [...(options.headers as readonly string[]), ...own],
      });
      // Of all statuses this one alone can only be the proxy's.
      return outgoing.once("response", ({ statusCode }) => {
        if (statusCode !== 407) return;
        outgoing.destroy(proxyRefusal(`the proxy ${proxy.host} rejected the request with HTTP 407: ${wrongPassword}`));
      });
    },
  };
}

/** Host and port as an address has them. */
export const authority = (host: string, port: string | number): string =>
  `${host.includes(":") ? `[${host}]` : host}${port === "" ? "" : `:${port}`}`;
