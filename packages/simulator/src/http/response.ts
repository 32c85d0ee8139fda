/** A response as it goes over the wire. */
export interface WireResponse {
  /** 0 for no response. */
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Empty when there is none. */
  readonly body: string | Uint8Array;
  /** Absent when it goes out at once and whole. */
  readonly delivery?: Delivery;
}

/**
 * How a response goes over the wire in chunks. The head goes out before the first chunk, which may be empty. If it throws,
 * the connection is reset: before the first chunk, without a byte of the response. It ends by throwing when `signal` is
 * aborted: the client has gone, or the server is closing.
 */
export type Delivery = (body: Uint8Array, signal: AbortSignal) => AsyncIterable<Uint8Array>;

/** A body as it goes over the wire. */
export const bytesOf = (body: WireResponse["body"]): Uint8Array =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;

/** A response of the simulator itself, in no vendor's form. */
export function plainResponse(status: number, message: string): WireResponse {
  return {
    status,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ message: `cloudseal-simulator: ${message}` }),
  };
}

/**
 * A response as `fetch` gives it to the sender of `request`.
 *
 * @throws TypeError `fetch failed`, with the cause, where a connection would have failed
 * @throws the reason of the request's signal once it is aborted
 */
export async function toResponse(response: WireResponse, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const { status, headers, body, delivery } = response;
  if (status >= 300 && status < 400 && request.redirect !== "manual")
    throw failed(new Error(`the response redirects to ${headers.location}, where the simulator does not go`));
  if (!delivery) return new Response(body === "" ? null : decode(body, headers), { status, headers });

  const chunks = delivery(bytesOf(body), signal)[Symbol.asyncIterator]();
  const fail = (error: unknown, because: (cause: unknown) => Error) =>
    signal.aborted ? signal.reason : because(error);
  let next = await chunks.next().catch((error) => Promise.reject(fail(error, failed)));
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          signal.throwIfAborted();
          while (!next.done && next.value.length === 0) next = await chunks.next();
          if (next.done) return controller.close();
          controller.enqueue(new Uint8Array(next.value));
          next = { value: new Uint8Array() };
        } catch (error) {
          controller.error(fail(error, (cause) => new TypeError("terminated", { cause })));
        }
      },
      cancel: () => void chunks.return?.(),
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers });
}

const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

/** `fetch` undoes an encoding, and leaves the header that names it. */
function decode(body: WireResponse["body"], headers: Readonly<Record<string, string>>): BodyInit {
  const isEncoded = headers["content-encoding"] === "gzip";
  return isEncoded
    ? new Blob([body as BlobPart]).stream().pipeThrough(new DecompressionStream("gzip"))
    : (body as BodyInit);
}
