/** A spec that cannot be used: where it stands, what was expected, what was found. */
export class SpecError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${file}:${line}\n  expected: ${expected}\n  found:    ${found}`);
    this.name = "SpecError";
  }
}
