import { nearest } from "../nearest.js";
import type { EndpointOptions } from "../options.js";
import type { Service } from "../service.js";
import type { Endpoint } from "../transport/transport.js";
import { headerValue } from "./headers.js";

/** Where a client's requests go, and what they are signed for. */
export interface Destination {
  readonly endpoint: Endpoint;
  /** What goes before the path of each operation; empty for most. */
  readonly prefix: string;
  /** The host that is signed. */
  readonly host: string;
}

/**
 * The address that a client calls: the one it was given, else its region's.
 *
 * @throws TypeError that says what to pass
 */
export function resolveEndpoint(
  service: Pick<Service<object>, "servers" | "regionOptional" | "name">,
  { endpoint, region }: { endpoint?: string | EndpointOptions | undefined; region?: string | undefined },
): Destination {
  // Beside an endpoint it may be any, but signers make a header of it.
  if (region !== undefined) headerValue(region, "region");
  if (endpoint === undefined) return parse(addressOf(service, region));
  if (typeof endpoint === "string") return parse(endpoint);
  const destination = parse(endpoint.url, true);
  return endpoint.host === undefined ? destination : { ...destination, host: parse(endpoint.host).host };
}

function addressOf(
  { servers, regionOptional, name }: Pick<Service<object>, "servers" | "regionOptional" | "name">,
  region: string | undefined,
): string {
  const server =
    region === undefined && regionOptional ? servers[0] : servers.find(({ regions }) => regions.includes(region ?? ""));
  if (server) return server.url.replace("{region}", region ?? "");
  const regions = servers.flatMap((server) => server.regions);
  const meant = region === undefined ? undefined : nearest(region, regions);
  const found = region === undefined ? "needs a region" : `knows no region ${JSON.stringify(region)}`;
  throw new TypeError(
    `${name} ${found}${meant ? ` (did you mean ${meant}?)` : ""}: pass one of ${regions.join(", ")}, or the address to call as endpoint`,
  );
}

function parse(address: string, withPath = false): Destination {
  let url: URL | undefined;
  try {
    url = new URL(address.includes("://") ? address : `https://${address}`);
  } catch {}
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.search + url.hash !== "" ||
    (url.pathname !== "/" && !withPath) ||
    url.username + url.password
  )
    throw new TypeError(
      `endpoint is ${JSON.stringify(String(address).replace(/\/\/[^/]*@/, "//***@"))}: pass a host or https://host[:port]; one with a path as { url }`,
    );
  const { protocol, host, hostname, port, pathname } = url;
  return {
    endpoint: {
      protocol: protocol as Endpoint["protocol"],
      host,
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port,
    },
    prefix: pathname.replace(/\/+$/, ""),
    host,
  };
}
