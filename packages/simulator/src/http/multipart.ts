import { mediaType } from "@cloudseal/openapi";

/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  /** Media type without parameters, in lower case; absent where the part does not say it. */
  readonly type?: string;
  /** Its bytes, one character for each. */
  readonly text: string;
}

/**
 * The parts of a `multipart/form-data` body.
 *
 * @throws SyntaxError if it has no boundary or does not end
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function readMultipart(body: Uint8Array, contentType: string): Part[] {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) throw new SyntaxError("content-type has no boundary");
  let text = "\r\n";
  for (let at = 0; at < body.length; at += 8192) text += String.fromCharCode(...body.subarray(at, at + 8192));
  // A line that goes on behind the boundary is another one.
  const literal = boundary.replace(
    /[^\w]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
  const [, ...parts] = text.split(new RegExp(`\r\n--${literal}(?=--|[ \t]*\r\n)`));
  const end = parts.findIndex((part) => part.startsWith("--"));
  if (end < 0) throw new SyntaxError(`the body does not end with the boundary ${boundary}`);
  return parts.slice(0, end).map((part) => {
    const end = part.indexOf("\r\n\r\n");
    const head = part.slice(0, end);
    const name = /;\s*name="([^"]*)"/i.exec(head)?.[1];
    if (end < 0 || name === undefined) throw new SyntaxError("a part has no name");
    const type = /^content-type:(.*)/im.exec(head)?.[1];
    return { name: utf8(name), text: part.slice(end + 4), ...(type !== undefined && { type: mediaType(type) }) };
  });
}

/** Bytes, one character for each, as the text that they are in UTF-8. */
export const utf8 = (bytes: string): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
