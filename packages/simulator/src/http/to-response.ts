import { bytesOf } from "./bytes-of.js";
import type { WireResponse } from "./wire-response.js";

/**
 * An answer as `fetch` gives it to who sent `request`.
 *
 * @throws TypeError `fetch failed`, with the cause, where a connection would have failed
 * @throws the reason of the request's signal once it is aborted
 */
export async function toResponse(answer: WireResponse, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const { status, headers, body, delivery } = answer;
  if (status >= 300 && status < 400 && request.redirect !== "manual")
    throw failed(new Error(`the answer redirects to ${headers.location}, where the simulator does not go`));
  if (!delivery) return new Response(body === "" ? null : decode(body, headers), { status, headers });

  const pieces = delivery(bytesOf(body), signal)[Symbol.asyncIterator]();
  const fail = (error: unknown, because: (cause: unknown) => Error) =>
    signal.aborted ? signal.reason : because(error);
  let next = await pieces.next().catch((error) => Promise.reject(fail(error, failed)));
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          signal.throwIfAborted();
          while (!next.done && next.value.length === 0) next = await pieces.next();
          if (next.done) return controller.close();
          controller.enqueue(new Uint8Array(next.value));
          next = { value: new Uint8Array() };
        } catch (error) {
          controller.error(fail(error, (cause) => new TypeError("terminated", { cause })));
        }
      },
      cancel: () => void pieces.return?.(),
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { status, headers });
}

const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

/** `fetch` undoes an encoding, and leaves the header that names it. */
function decode(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): BodyInit {
  const isEncoded = headers["content-encoding"] === "gzip";
  return isEncoded ? new Blob([body]).stream().pipeThrough(new DecompressionStream("gzip")) : body;
}
