/**
 * Percent-encodes the UTF-8 bytes of `text`, leaving only RFC 3986's unreserved characters
 * (`A-Z a-z 0-9 - _ . ~`) as they are; upper-case hex.
 *
 * @throws URIError on a lone surrogate, which has no UTF-8 form
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 */
export function encodeRfc3986(text: string): string {
  if (plain.test(text)) return text;
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch (cause) {
    throw new URIError(`${JSON.stringify(text)} has a lone surrogate: pass well-formed Unicode`, { cause });
  }
}

/**
 * Percent-encodes what came partly encoded, exactly once and byte for byte: `%2f` is `%2F`, `%7E` is `~`, `%FF` stays the
 * byte FF although it is not UTF-8, and a `%` without two hex digits is a percent sign, whatever stands beside it.
 *
 * @throws URIError on a lone surrogate
 */
export function encodeOnce(text: string): string {
  return plain.test(text) ? text : text.replace(/%[\dA-Fa-f]{2}|%|[^\w.~%-]+/gu, encodeToken);
}

function encodeToken(token: string): string {
  if (token[0] !== "%" || token.length !== 3) return encodeRfc3986(token);
  const character = String.fromCharCode(Number.parseInt(token.slice(1), 16));
  return plain.test(character) ? character : token.toUpperCase();
}

const plain = /^[\w.~-]*$/;
