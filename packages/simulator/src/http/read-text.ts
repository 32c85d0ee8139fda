/** @throws SyntaxError if the bytes are not UTF-8 */
export function readText(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new SyntaxError("the body is not UTF-8");
  }
}
