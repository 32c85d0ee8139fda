import { tooLarge } from "./body.js";
import { TransportError } from "./transport.js";

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
