import { defaults } from "../defaults.js";
import { CloudError, type CloudErrorFields, type ErrorKind } from "../errors.js";
import { abortError, maxTimer, type TransportResponse } from "../transport/transport.js";

/** The bytes that an operation responds with, read as they come in. Read `stream`, or all of it by `bytes` or `text`, once. */
export interface Binary {
  readonly status: number;
  /** Lower-case names: `content-type`, `content-disposition`, … */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The body. Cancel it if it is not wanted: its connection is held until then. It ends with a {@link CloudError}: of kind
   * `protocol` past the client's `maxResponseBytes`, `timeout` after `attemptTimeout` without a byte, `aborted` by the
   * call's signal, `network` when the connection breaks.
   */
  readonly stream: ReadableStream<Uint8Array>;
  /** All of the body. @throws CloudError as `stream` does */
  bytes(): Promise<Uint8Array>;
  /** All of the body as UTF-8. @throws CloudError as `stream` does */
  text(): Promise<string>;
}

/** What reading a body needs of its call. */
export interface ReadContext {
  /** What each of its errors tells. */
  readonly facts: Omit<CloudErrorFields, "kind" | "message">;
  /** Those of the client. */
  readonly options: { readonly maxResponseBytes?: number | undefined; readonly attemptTimeout?: number | undefined };
  readonly signal?: AbortSignal | undefined;
}

/** The same, as it is used. */
interface Limits {
  /** Bytes that the body may have. */
  readonly limit: number;
  /** Milliseconds that it may take until more of it comes; 0 for no limit. */
  readonly stall: number;
  readonly signal: AbortSignal | undefined;
  fail(kind: ErrorKind, message: string, cause?: unknown): CloudError;
}

/** The body of a response as a stream, within its limits. A route has it if its operation responds with bytes. */
export function readBinary(response: TransportResponse, { facts, options, signal }: ReadContext): Binary {
  const { status, headers, body } = response;
  const stream = limited(response.stream ?? streamOf(new TextEncoder().encode(body)), {
    limit: options.maxResponseBytes ?? defaults.maxResponseBytes,
    stall: options.attemptTimeout ?? defaults.attemptTimeout,
    signal,
    fail: (kind, message, cause) => new CloudError({ ...facts, kind, message, cause }),
  });
  const whole = async () => joined(stream.getReader());
  return { status, headers, stream, bytes: whole, text: async () => new TextDecoder().decode(await whole()) };
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      if (bytes.length > 0) controller.enqueue(bytes);
      controller.close();
    },
  });

function limited(source: ReadableStream<Uint8Array>, context: Limits): ReadableStream<Uint8Array> {
  const { limit, signal, fail } = context;
  const reader = source.getReader();
  let size = 0;
  const end = () => signal?.removeEventListener("abort", onAbort);
  const stop = (controller: ReadableStreamDefaultController<Uint8Array>, error: CloudError) => {
    end();
    controller.error(error);
    reader.cancel(error).catch(() => {});
  };
  let onAbort = () => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        onAbort = () => {
          const { kind, message, cause } = abortError(signal as AbortSignal);
          stop(controller, fail(kind, message, cause));
        };
        if (signal?.aborted) onAbort();
        else signal?.addEventListener("abort", onAbort);
      },
      async pull(controller) {
        let next: Awaited<ReturnType<typeof reader.read>>;
        try {
          next = await nextWithin(reader, context);
        } catch (error) {
          // It has ended already if the signal made it fail.
          if (signal?.aborted) return;
          const known = error as CloudError;
          return stop(
            controller,
            known.kind === "timeout" ? known : fail("network", `the response broke off: ${known.message}`, error),
          );
        }
        if (signal?.aborted) return;
        if (next.done) {
          end();
          return controller.close();
        }
        size += next.value.length;
        if (size > limit) return stop(controller, fail("protocol", `the response is larger than ${limit} bytes`));
        controller.enqueue(next.value);
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead of its reader.
    { highWaterMark: 0 },
  );
}

function nextWithin(reader: ReadableStreamDefaultReader<Uint8Array>, { stall, fail }: Limits) {
  if (!(stall > 0)) return reader.read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const onTime = () => reject(fail("timeout", `the response had no more bytes within ${stall} ms`));
    timer = setTimeout(onTime, Math.min(stall, maxTimer));
  });
  return Promise.race([reader.read(), late]).finally(() => clearTimeout(timer));
}

async function joined(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
