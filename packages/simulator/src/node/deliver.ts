import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { bytesOf } from "../http/bytes-of.js";
import type { Delivery } from "../http/delivery.js";
import type { WireResponse } from "../http/wire-response.js";

/** Sends an answer piece by piece. If the delivery fails, the connection is reset. */
export async function deliver(
  { status, headers, body }: WireResponse,
  delivery: Delivery,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => gone.abort());
  const signal = AbortSignal.any([gone.signal, closing]);
  try {
    for await (const piece of delivery(bytesOf(body), signal)) {
      signal.throwIfAborted();
      if (!outgoing.headersSent) outgoing.writeHead(status, headers).flushHeaders();
      if (piece.length > 0 && !outgoing.write(piece)) await once(outgoing, "drain", { signal });
    }
    outgoing.end();
  } catch {
    outgoing.socket?.resetAndDestroy();
  }
}
