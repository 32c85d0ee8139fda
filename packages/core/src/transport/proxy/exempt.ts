import { BlockList, isIP } from "node:net";
import type { Endpoint } from "../transport.js";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether a host is this machine: a proxy would look for it on its own. */
export const isLoopback = (host: string): boolean => /^(.+\.)?localhost\.?$/i.test(host) || includes(loopback, host);

const linkLocal = new BlockList();
linkLocal.addSubnet("169.254.0.0", 16, "ipv4");
linkLocal.addSubnet("fe80::", 10, "ipv6");

/**
 * Whether a host is a link-local address (RFC 3927, RFC 4291), which is another machine behind a proxy. Most clouds have
 * their instance metadata there; requests for metadata elsewhere are marked as direct.
 */
export const isLinkLocal = (host: string): boolean => includes(linkLocal, host);

/**
 * Reads what `NO_PROXY` lists, separated by commas or spaces: `*` for everything; a host, with or without a leading dot or
 * `*.`, for itself and what is below it; an address or a block of them (`10.0.0.0/8`); each but blocks with a `:port` or not.
 *
 * @returns whether an endpoint is listed
 */
export function noProxy(list: string): (endpoint: Endpoint) => boolean {
  const entries = list
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parse);
  return ({ hostname, port, protocol }) => {
    const host = normalise(hostname);
    const at = port || (protocol === "https:" ? "443" : "80");
    return entries.some((entry) => (entry.port === undefined || entry.port === at) && entry.matches(host));
  };
}

interface Entry {
  readonly port: string | undefined;
  matches(host: string): boolean;
}

function parse(entry: string): Entry {
  // A bare IPv6 address has colons of its own.
  const [, host = entry, port] = isIP(entry) ? [] : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? []);
  const name = normalise(host);
  if (name === "*") return { port, matches: () => true };
  const [address = "", bits] = name.split("/");
  const version = isIP(address);
  if (version === 0) {
    const suffix = name.replace(/^\*?\./, "");
    return { port, matches: (host) => host === suffix || host.endsWith(`.${suffix}`) };
  }
  const block = new BlockList();
  const all = version === 6 ? 128 : 32;
  const length = bits === undefined ? all : /^\d+$/.test(bits) ? Number(bits) : Number.NaN;
  // An invalid length lists nothing.
  if (length <= all) block.addSubnet(address, length, version === 6 ? "ipv6" : "ipv4");
  return { port, matches: (host) => includes(block, host) };
}

/** Lower case, without the brackets of an IPv6 address and the dot of a name that is complete. */
const normalise = (host: string) => host.toLowerCase().replace(/^\[(.*)\]$|\.$/g, "$1");

/** Whether a host is an address of a list; a name never is. */
function includes(list: BlockList, host: string): boolean {
  const version = isIP(host);
  return version !== 0 && list.check(host, version === 6 ? "ipv6" : "ipv4");
}
