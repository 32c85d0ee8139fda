import type { Awaitable } from "../crypto/awaitable.js";
import type { RequestParts } from "../protocol.js";
import { assertSignable } from "./canonical.js";

/**
 * Signs a standard `Request` with a signer of {@link RequestParts}: the request that comes back has the headers that
 * `sign` returns beside its own, and does not follow redirects (a signature must not travel to another host).
 * The host is that of the address: `fetch` sends no other, so a `host` header is neither signed nor kept.
 *
 * @param request left as it is, its body unread
 * @param sign returns the headers to set
 * @param signedNames names of those headers that it signs
 * @param signersOwn headers of an earlier signature that this one need not have: a request that is signed anew loses them
 * @throws TypeError for a header that cannot be sent as it is signed
 */
export async function signRequest(
  request: Request,
  sign: (parts: RequestParts) => Awaitable<Record<string, string>>,
  signedNames: (headers: RequestParts["headers"]) => readonly string[],
  signersOwn: readonly string[] = [],
): Promise<Request> {
  const url = new URL(request.url);
  const body = request.method === "GET" || request.method === "HEAD" ? undefined : await request.clone().arrayBuffer();
  const all = new Headers(request.headers);
  all.delete("host");
  if (all.has("authorization")) for (const name of signersOwn) all.delete(name);
  const parts = {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: { ...Object.fromEntries(all), host: url.host },
    body: body?.byteLength ? new Uint8Array(body) : "",
  };
  const headers = await sign(parts);
  // By assignment, as signers do: a header named __proto__ is none.
  const merged: Record<string, string> = Object.assign({}, parts.headers, headers);
  if (headers.authorization !== undefined) assertSignable(merged, signedNames(merged));
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
