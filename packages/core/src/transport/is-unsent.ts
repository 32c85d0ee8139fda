import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";
import { neverConnected } from "./never-connected.js";
import type { NodeAgent } from "./node-transport-options.js";

/**
 * Whether nothing of a failed request can have reached the server: it has no connection yet, or one that was never ready.
 * Node holds what is written back until a connection is, for TLS until the server's certificate is verified; tools that
 * answer in a server's place take it at once, on a socket that connects for ever. A request that waited for a connection
 * does not wait any longer.
 */
export function isUnsent(agent: NodeAgent, outgoing: ClientRequest, cause: unknown): boolean {
  const socket = outgoing.socket as (Socket & { secureConnecting?: boolean }) | null;
  if (socket)
    return (
      (socket.connecting && socket.writableLength > 0) || socket.secureConnecting === true || neverConnected(cause)
    );
  return leaveQueue(agent.requests as Record<string, unknown[]>, outgoing) || neverConnected(cause);
}

function leaveQueue(queues: Record<string, unknown[]>, outgoing: ClientRequest): boolean {
  for (const name in queues) {
    const queue = queues[name] as unknown[];
    const index = queue.indexOf(outgoing);
    if (index < 0) continue;
    if (queue.length === 1) delete queues[name];
    else queue.splice(index, 1);
    return true;
  }
  return false;
}
