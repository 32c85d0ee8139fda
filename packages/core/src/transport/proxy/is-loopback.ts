import { BlockList } from "node:net";
import { includes } from "./includes.js";

const addresses = new BlockList();
addresses.addSubnet("127.0.0.0", 8, "ipv4");
addresses.addAddress("::1", "ipv6");

/** Whether a host is this machine: a proxy would look for it on its own. */
export const isLoopback = (host: string): boolean => /^(.+\.)?localhost\.?$/i.test(host) || includes(addresses, host);
