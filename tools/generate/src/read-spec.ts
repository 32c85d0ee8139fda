import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { SpecError } from "./spec-error.js";

/** Twenty times the largest operation that any of our vendors documents, and a second of a parser's time. */
const maximumSize = 4 * 1024 * 1024;

/**
 * The text of a file of specs/.
 *
 * @param name how messages call the file
 * @throws SpecError if it is a link or no file, too large, or not UTF-8
 */
export function readSpec(path: string, name: string): string {
  let file: number;
  try {
    // A link may lead out of the specs, and a pipe would be waited for.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    throw new SpecError(name, 1, "a file that can be read", (error as NodeJS.ErrnoException).code ?? "none");
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) throw new SpecError(name, 1, "a file", "something else");
    if (status.size > maximumSize) throw new SpecError(name, 1, `at most ${maximumSize} bytes`, `${status.size} bytes`);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw new SpecError(name, 1, "text in UTF-8", "other bytes");
    throw error;
  } finally {
    closeSync(file);
  }
}
