/**
 * Percent-encodes the UTF-8 bytes of `text`, leaving only RFC 3986's unreserved characters
 * (`A-Z a-z 0-9 - _ . ~`) as they are; upper-case hex.
 *
 * @throws URIError on a lone surrogate
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function encodeRfc3986(text: string): string {
  return plain.test(text)
    ? text
    : encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

const plain = /^[\w.~-]*$/;
