import { visible } from "../emit/text.js";

/** A spec that cannot be used: where it stands, what was expected, what was found. */
export class SpecError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${printable(file)}:${line}\n  expected: ${printable(expected)}\n  found:    ${printable(found)}`);
    this.name = "SpecError";
  }
}

/** What is found may be made to move a terminal's cursor, or be very long. */
const printable = (text: string): string => {
  const shown = visible(String(text).replace(/\n/g, " "));
  return shown.length > 500 ? `${shown.slice(0, 500)}…` : shown;
};

/** Says on stderr why nothing was generated. */
export function printError(error: unknown): void {
  console.error(
    error instanceof SpecError
      ? `The spec is wrong at ${error.message}\nNothing was changed.`
      : `generate failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}
