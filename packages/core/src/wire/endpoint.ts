import type { Service } from "../service.js";
import type { Endpoint } from "../transport/transport.js";
import { headerValue } from "./headers.js";

/**
 * The address that a client calls: the one it was given, else its region's.
 *
 * @throws TypeError that says what to pass
 */
export function resolveEndpoint(
  { servers, regionOptional, name }: Pick<Service<object>, "servers" | "regionOptional" | "name">,
  { endpoint, region }: { endpoint?: string | undefined; region?: string | undefined },
): Endpoint {
  // Beside an endpoint it may be any, but signers make a header of it.
  if (region !== undefined) headerValue(region, "region");
  if (endpoint !== undefined) return parse(endpoint);
  const server =
    region === undefined && regionOptional ? servers[0] : servers.find(({ regions }) => regions.includes(region ?? ""));
  if (!server) {
    const regions = servers.flatMap((server) => server.regions).join(", ");
    const found = region === undefined ? "needs a region" : `knows no region ${JSON.stringify(region)}`;
    throw new TypeError(`${name} ${found}: pass one of ${regions}, or the address to call as endpoint`);
  }
  return parse(server.url.replace("{region}", region ?? ""));
}

function parse(address: string): Endpoint {
  let url: URL | undefined;
  try {
    url = new URL(address.includes("://") ? address : `https://${address}`);
  } catch {}
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname + url.search + url.hash !== "/" ||
    url.username + url.password
  )
    throw new TypeError(
      `endpoint is ${JSON.stringify(address.replace(/\/\/[^/]*@/, "//***@"))}: pass a host or https://host[:port] without a path`,
    );
  return {
    protocol: url.protocol as Endpoint["protocol"],
    host: url.host,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port,
  };
}
