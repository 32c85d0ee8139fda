/**
 * Adds a caller's headers. Beyond ASCII the bytes on the wire depend on the transport, on Node even on whether there is a
 * body, and a signature would be right for some of them only.
 *
 * @throws TypeError for what HTTP does not allow, or not any more, and for headers in another form, which would be lost
 */
export function addHeaders(headers: Record<string, string>, more: Readonly<Record<string, string>>): void {
  if (typeof more !== "object" || Symbol.iterator in more)
    throw new TypeError('headers are not a plain object: pass one such as { "x-name": "value" }');
  for (const [name, value] of Object.entries(more)) {
    if (typeof value !== "string")
      throw new TypeError(
        `header ${JSON.stringify(name)} is ${value === null ? "null" : `of type ${typeof value}`}: pass a text`,
      );
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t\x20-\x7e]/.test(value))
      throw new TypeError(`header ${JSON.stringify(name)} has characters that HTTP does not allow`);
    headers[name.toLowerCase()] = value;
  }
}
