import { maxBodyBytes } from "./max-body-bytes.js";
import { splitTarget } from "./split-target.js";
import type { WireRequest } from "./wire-request.js";

/** A standard `Request` as it would go over the wire. */
export async function fromRequest(request: Request): Promise<WireRequest> {
  const { host, pathname, search } = new URL(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  const oversize = body.length > maxBodyBytes;
  return {
    method: request.method,
    ...splitTarget(pathname + search),
    headers: { host, ...Object.fromEntries(request.headers) },
    body: oversize ? new Uint8Array() : body,
    oversize,
  };
}
