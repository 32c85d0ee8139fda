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

export const tooLarge = (limit: number): TransportError =>
  new TransportError("protocol", `the response is larger than ${limit} bytes`);

/** A body as text. A byte order mark is no part of it, as for `fetch`. */
export function textOf(body: Buffer): string {
  const text = body.toString();
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
