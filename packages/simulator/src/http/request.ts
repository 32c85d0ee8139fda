import { parseJson } from "@cloudseal/core";

/** A request as it came over the wire: nothing is normalised, decoded or re-encoded, since the signature covers the bytes. */
export interface WireRequest {
  readonly method: string;
  /** Path as on the wire. */
  readonly path: string;
  /** Query as on the wire, without the `?`. */
  readonly query: string;
  /** Lower-case names; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** The body was larger than the limit and is left out. */
  readonly oversize?: boolean;
}

/** Largest request body: the highest limit that a vendor documents. */
export const maxBodyBytes: number = 10 * 1024 * 1024;

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
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > maxBodyBytes) {
      // Not awaited: a source need not end its work.
      reader.cancel().catch(() => {});
      break;
    }
    chunks.push(next.value);
  }
  signal.removeEventListener("abort", onAbort);
  signal.throwIfAborted();
  return size > maxBodyBytes ? undefined : new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * A request target as path and query. The absolute form (`http://host/path`) that proxies receive is accepted, as it must be
 * by every server; its host counts for nothing, the `Host` header does.
 */
export function splitTarget(target: string): { path: string; query: string } {
  const origin = target.replace(/^https?:\/\/[^/?]*/i, "");
  const at = origin.indexOf("?");
  const path = at < 0 ? origin : origin.slice(0, at);
  return { path: path === "" ? "/" : path, query: at < 0 ? "" : origin.slice(at + 1) };
}

/** @throws SyntaxError if the bytes are not UTF-8 */
export function readText(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new SyntaxError("the body is not UTF-8");
  }
}

/** @throws SyntaxError with the position, and no word of the text itself, for invalid JSON, too many levels or digits */
export function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SyntaxError(
      error.message.replace(/,? ?(\.\.\.)?"[\s\S]*"(\.\.\.)? is not valid JSON$/, " in JSON").trim(),
    );
  }
}
