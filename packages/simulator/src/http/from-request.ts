import { maxBodyBytes } from "./max-body-bytes.js";
import { splitTarget } from "./split-target.js";
import type { WireRequest } from "./wire-request.js";

/** A standard `Request` as it would go over the wire. */
export async function fromRequest(request: Request): Promise<WireRequest> {
  const { host, pathname, search } = new URL(request.url);
  const body = await readBody(request);
  return {
    method: request.method,
    ...splitTarget(pathname + search),
    headers: { host, ...Object.fromEntries(request.headers) },
    body: body ?? new Uint8Array(),
    oversize: body === undefined,
  };
}

/** Nothing for a body that is too large, of which no more is read. @throws the reason of an aborted signal */
async function readBody({ body, signal }: Request): Promise<Uint8Array | undefined> {
  signal.throwIfAborted();
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  const onAbort = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener("abort", onAbort);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > maxBodyBytes) {
      // A source that does not end its work is not waited for.
      reader.cancel().catch(() => {});
      break;
    }
    chunks.push(next.value);
  }
  signal.removeEventListener("abort", onAbort);
  signal.throwIfAborted();
  return size > maxBodyBytes ? undefined : join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
