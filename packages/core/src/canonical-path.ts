import { encodeRfc3986 } from "./encode-rfc3986.js";

/**
 * A path with every segment percent-encoded exactly once, whether or not it came encoded.
 *
 * @param path the path as on the wire
 */
export function canonicalPath(path: string): string {
  if (path === "/" || plain.test(path)) return path;
  return path
    .split("/")
    .map((segment) => {
      try {
        return encodeRfc3986(decodeURIComponent(segment));
      } catch {
        // Not valid percent-encoding (a bare `%`): then it stands for itself.
        return encodeRfc3986(segment);
      }
    })
    .join("/");
}

const plain = /^[\w.~/-]*$/;
