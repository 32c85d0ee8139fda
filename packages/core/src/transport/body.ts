import type { IncomingMessage } from "node:http";
import { noteServerTimeout } from "./pool.js";
import { TransportError } from "./transport.js";

/** How many chunks are joined to one. */
const bundle = 1000;

/** A body as it comes in. */
export class Chunks {
  /** Bytes so far. */
  size = 0;
  readonly #chunks: Buffer[] = [];
  #single = 0;

  add(chunk: Buffer): void {
    this.size += chunk.length;
    this.#chunks.push(chunk);
    // A server may send every byte alone, which costs hundreds of bytes here, and keeps alive what it was read with.
    if (++this.#single < bundle) return;
    this.#single = 0;
    this.#chunks.push(Buffer.concat(this.#chunks.splice(-bundle)));
  }

  join(): Buffer {
    return this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
  }
}

/**
 * Looks for what matters among the headers of any response, without making an object of them all: notes how long the server
 * keeps the connection, and returns the content codings, if there are any; servers compress at times unrequested.
 */
export function codingsOf(incoming: IncomingMessage): readonly string[] | undefined {
  const { rawHeaders } = incoming;
  let codings: string | undefined;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const { length } = rawHeaders[i] as string;
    if (length !== 10 && length !== 16) continue;
    const name = (rawHeaders[i] as string).toLowerCase();
    const value = rawHeaders[i + 1] as string;
    if (name === "content-encoding") codings = codings === undefined ? value : `${codings},${value}`;
    else if (name === "keep-alive") noteServerTimeout(incoming, value);
  }
  const list = codings
    ?.toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  return list && list.length > 0 ? list : undefined;
}

/** More are a way to keep a client busy. */
const maxCodings = 5;

/**
 * A body without its content codings, the last of which was applied last (RFC 9110, section 8.4). As with `fetch`, a body
 * in a coding that is not known is left as it is.
 *
 * @param limit bytes that it may unpack to
 * @throws TransportError when it is broken or larger
 */
export async function decodeBody(body: Buffer, codings: readonly string[], limit: number): Promise<Buffer> {
  if (!codings.every((coding) => known.has(coding))) return body;
  if (codings.length > maxCodings)
    throw new TransportError("protocol", `the response has ${codings.length} content codings, more than ${maxCodings}`);
  let bytes = body;
  for (const coding of [...codings].reverse()) bytes = await unpack(bytes, coding, limit);
  return bytes;
}

const known = new Set(["gzip", "x-gzip", "deflate", "br"]);

async function unpack(bytes: Buffer, coding: string, maxOutputLength: number): Promise<Buffer> {
  const zlib = await import("node:zlib");
  // Many servers send DEFLATE without the zlib format around it, whose first byte has an 8 in its lower half.
  const isRaw = ((bytes[0] ?? 0) & 0x0f) !== 0x08;
  const method =
    {
      br: zlib.brotliDecompress,
      deflate: isRaw ? zlib.inflateRaw : zlib.inflate,
    }[coding as "br"] ?? zlib.gunzip;
  return new Promise((resolve, reject) => {
    method(bytes, { maxOutputLength }, (error: NodeJS.ErrnoException | null, text: Buffer) => {
      if (!error) resolve(text);
      else if (error.code === "ERR_BUFFER_TOO_LARGE") reject(tooLarge(maxOutputLength));
      else reject(new TransportError("network", `no whole response: its ${coding} is broken: ${error.message}`, error));
    });
  });
}

export const tooLarge = (limit: number): TransportError =>
  new TransportError("protocol", `the response is larger than ${limit} bytes`);

/** A body as text. A byte order mark is no part of it, as for `fetch`. */
export function textOf(body: Buffer): string {
  const text = body.toString();
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
