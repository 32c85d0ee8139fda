import type { TransportRequest, TransportResponse } from "./transport.js";
import { TransportError } from "./transport-error.js";

/**
 * Sends a request over a `fetch` function.
 *
 * @param isUnsent whether an error of it proves that nothing of the request can have reached the server
 */
export async function sendByFetch(
  fetch: typeof globalThis.fetch,
  request: TransportRequest,
  isUnsent: (error: unknown) => boolean,
): Promise<TransportResponse> {
  const { endpoint, signal, timeout } = request;
  const controller = new AbortController();
  let failure: TransportError | undefined;
  const stop = (kind: "aborted" | "timeout", message: string, cause?: unknown) => {
    failure ??= new TransportError(kind, message, cause);
    controller.abort(failure);
  };
  const onAbort = () => stop("aborted", "aborted by the caller's signal", signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort);
  // A timer that is set for longer than it can be fires at once.
  const time = Math.min(timeout, 2 ** 31 - 1);
  const timer = time > 0 ? setTimeout(() => stop("timeout", `no whole answer within ${timeout} ms`), time) : 0;
  try {
    const { host: _, ...headers } = request.headers;
    const response = await fetch(`${endpoint.protocol}//${endpoint.host}${request.target}`, {
      method: request.method,
      headers,
      body: request.body === "" ? null : request.body,
      redirect: "manual",
      signal: controller.signal,
    });
    // Browsers hide the status of a redirect and where it leads.
    if (response.type === "opaqueredirect") throw new TransportError("protocol", "redirects are not followed");
    const body = await text(response, request.maxResponseBytes);
    return { status: response.status, headers: Object.fromEntries(response.headers), body };
  } catch (error) {
    controller.abort();
    if (failure) throw failure;
    if (error instanceof TransportError) throw error;
    throw new TransportError("network", `no whole answer: ${error}`, error, isUnsent(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

async function text(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let result = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return result + decoder.decode();
    size += value.length;
    if (size > limit) throw new TransportError("protocol", `the answer is larger than ${limit} bytes`);
    result += decoder.decode(value, { stream: true });
  }
}
