import type { ClientRequest } from "node:http";
import type { Socket } from "node:net";

/**
 * Whether nothing of a failed request can have reached the server: it has no connection yet, or one that was never ready.
 * Node holds what is written back until a connection is, for TLS until the server's certificate is verified; tools that
 * respond in a server's place take it at once, on a socket that connects for ever. A request that waited for a connection
 * does not wait any longer.
 */
export function isUnsent(agent: { readonly requests: object }, outgoing: ClientRequest): boolean {
  const socket = outgoing.socket as (Socket & { secureConnecting?: boolean }) | null;
  return socket
    ? (socket.connecting && socket.writableLength > 0) || socket.secureConnecting === true
    : leaveQueue(agent.requests as Record<string, unknown[]>, outgoing);
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

/** Whether an error proves that there was no connection; `false` where what knows that cannot be loaded, which is never wrong. */
export async function provesUnsent(error: unknown): Promise<boolean> {
  try {
    return (await import("#extras")).neverConnected(error);
  } catch {
    return false;
  }
}
