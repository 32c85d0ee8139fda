import { type BlockList, isIP } from "node:net";

/** Whether a host is an address of a list; a name is none. */
export function includes(list: BlockList, host: string): boolean {
  const version = isIP(host);
  return version !== 0 && list.check(host, version === 6 ? "ipv6" : "ipv4");
}
