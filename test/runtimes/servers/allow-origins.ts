import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Lets pages of any origin read an answer, as a proxy in front of a vendor does: the vendors themselves do not.
 *
 * @returns whether it was a browser's question in advance, which is answered then
 */
export function allowOrigins(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  outgoing.setHeader("access-control-allow-origin", "*");
  outgoing.setHeader("access-control-expose-headers", "*");
  if (incoming.method !== "OPTIONS") return false;
  // A star would not cover Authorization.
  outgoing.setHeader("access-control-allow-headers", incoming.headers["access-control-request-headers"] ?? "");
  outgoing.writeHead(204).end();
  return true;
}
