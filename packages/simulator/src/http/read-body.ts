import { parseJson } from "@cloudseal/core";

/** @throws SyntaxError if the bytes are not UTF-8 */
export function readText(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new SyntaxError("the body is not UTF-8");
  }
}

/** @throws SyntaxError that says where, without a word of the text itself, for what is not JSON, too deep or too long a number */
export function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SyntaxError(
      error.message.replace(/,? ?(\.\.\.)?"[\s\S]*"(\.\.\.)? is not valid JSON$/, " in JSON").trim(),
    );
  }
}
