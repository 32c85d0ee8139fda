import type { RequestParts } from "@cloudseal/core";
import type { WireRequest } from "./wire-request.js";

/** The parts of a request that the vendors' `canonicalRequest` takes. */
export function signedParts(request: WireRequest, query: string): RequestParts {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers[name] = value;
  return { method: request.method, path: request.path, query, headers, body: request.body };
}
