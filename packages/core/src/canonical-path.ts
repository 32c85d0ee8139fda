import { encodeOnce } from "./encode-rfc3986.js";

/**
 * A path with every segment percent-encoded exactly once, whether or not it came encoded. An encoded slash stays inside its
 * segment; what is malformed stands for itself and leaves the rest of its segment alone.
 *
 * @param path the path as on the wire
 * @throws URIError on a lone surrogate
 */
export function canonicalPath(path: string): string {
  return plain.test(path) ? path : path.split("/").map(encodeOnce).join("/");
}

const plain = /^[\w.~/-]*$/;
