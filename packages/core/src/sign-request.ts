import type { Awaitable } from "./awaitable.js";
import type { RequestParts } from "./request-parts.js";

/**
 * Signs a standard `Request` with a signer of {@link RequestParts}: the request that comes back has the headers that
 * `sign` returns beside its own, and does not follow redirects (a signature must not travel to another host).
 *
 * @param request left as it is, its body unread
 * @param sign returns the headers to set
 */
export async function signRequest(
  request: Request,
  sign: (parts: RequestParts) => Awaitable<Record<string, string>>,
): Promise<Request> {
  const url = new URL(request.url);
  const body = request.method === "GET" || request.method === "HEAD" ? undefined : await request.clone().arrayBuffer();
  const headers = await sign({
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: { host: url.host, ...Object.fromEntries(request.headers) },
    body: body?.byteLength ? new Uint8Array(body) : "",
  });
  const all = new Headers(request.headers);
  all.delete("authorization");
  for (const name in headers) all.set(name, headers[name] as string);
  return new Request(request.url, {
    method: request.method,
    headers: all,
    body: body?.byteLength ? body : null,
    redirect: "manual",
    signal: request.signal,
  });
}
