import { BlockList } from "node:net";
import type { Endpoint } from "../transport.js";
import { includes } from "./includes.js";

const addresses = new BlockList();
addresses.addSubnet("169.254.0.0", 16, "ipv4");
addresses.addAddress("100.100.100.200", "ipv4");
addresses.addSubnet("fe80::", 10, "ipv6");

/**
 * Whether an endpoint is a cloud's instance metadata, which gives this machine's credentials to who asks: link-local
 * addresses, the one other address that a cloud uses, and names such as `metadata.example.com`, always without TLS.
 */
export const isMetadata = ({ protocol, hostname }: Endpoint): boolean =>
  includes(addresses, hostname) || (protocol === "http:" && /^metadata(\.|$)/i.test(hostname));
