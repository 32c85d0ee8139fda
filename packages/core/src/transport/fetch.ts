import { isJson } from "../wire/decode.js";
import {
  abortError,
  assertSignal,
  maxTimer,
  TransportError,
  type TransportRequest,
  type TransportResponse,
} from "./transport.js";

/**
 * Sends a request over a `fetch` function.
 *
 * @param provesUnsent whether an error of it proves that nothing of the request can have reached the server
 */
export async function sendByFetch(
  fetch: typeof globalThis.fetch,
  request: TransportRequest,
  provesUnsent?: (error: unknown) => Promise<boolean>,
): Promise<TransportResponse> {
  const { endpoint, signal, timeout } = request;
  assertSignal(signal);
  if (signal?.aborted) throw abortError(signal, true);
  const controller = new AbortController();
  let failure: TransportError | undefined;
  const stop = (error: TransportError) => {
    failure ??= error;
    controller.abort(failure);
  };
  const onAbort = () => stop(abortError(signal as AbortSignal));
  signal?.addEventListener("abort", onAbort);
  const onTime = () => stop(new TransportError("timeout", `no whole response within ${timeout} ms`));
  const timer = timeout > 0 ? setTimeout(onTime, Math.min(timeout, maxTimer)) : undefined;
  try {
    const { host: _, ...sent } = request.headers;
    const response = await fetch(`${endpoint.protocol}//${endpoint.host}${request.target}`, {
      method: request.method,
      headers: sent,
      body: request.body === "" ? null : (request.body as BodyInit),
      redirect: "manual",
      signal: controller.signal,
    });
    // Browsers hide the status of a redirect and where it leads.
    if (response.type === "opaqueredirect") throw new TransportError("protocol", "redirects are not followed");
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    if (request.stream && response.ok && response.body && !isJson(headers["content-type"]))
      return { status, headers, body: "", stream: response.body };
    return { status, headers, body: await readText(response, request.maxResponseBytes) };
  } catch (error) {
    controller.abort();
    if (failure) throw failure;
    if (error instanceof TransportError) throw error;
    throw new TransportError("network", `no whole response: ${error}`, error, await provesUnsent?.(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

async function readText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit) throw new TransportError("protocol", `the response is larger than ${limit} bytes`);
    text += decoder.decode(value, { stream: true });
  }
}
