import type { Attributes } from "@opentelemetry/api";

/** The server of an address. */
export function serverAttributes(url: string): Attributes {
  const { hostname, port, protocol } = new URL(url);
  return {
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
  };
}
