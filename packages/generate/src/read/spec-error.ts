import { visible, wrap } from "../emit/text.js";

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

/** Several things that are wrong with specs. */
export class SpecErrors extends Error {
  override readonly name = "SpecErrors";

  constructor(readonly errors: readonly SpecError[]) {
    super(errors.map(({ message }) => message).join("\n"));
  }
}

/** Collects what is wrong, so that one run tells all of it. */
export class SpecProblems {
  readonly #errors: SpecError[] = [];

  /** What a step gives; nothing if specs are wrong, which is kept. */
  attempt<Result>(step: () => Result): Result | undefined {
    try {
      return step();
    } catch (error) {
      this.add(error);
      return undefined;
    }
  }

  /** @throws what is no error of a spec */
  add(error: unknown): void {
    if (error instanceof SpecErrors) this.#errors.push(...error.errors);
    else if (error instanceof SpecError) this.#errors.push(error);
    else throw error;
  }

  /** Whether anything is wrong with a file, by the name that messages call it. */
  has(file: string): boolean {
    return this.#errors.some((error) => error.file === file);
  }

  /** @throws SpecError or SpecErrors if anything is wrong */
  end(): void {
    const [first, ...others] = new Map(this.#errors.map((error) => [error.message, error])).values();
    if (first) throw others.length === 0 ? first : new SpecErrors([first, ...others]);
  }
}

/** What was asked for in a wrong way, on the command line or in the configuration: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /**
   * @param at the option, or the file with its line
   * @param fix what to do
   */
  constructor(at: string, expected: string, found: string, fix: string) {
    // A terminal has eighty columns.
    const lines = (text: string) => wrap(printable(text), 68).join(`\n${" ".repeat(12)}`);
    super(`${printable(at)}\n  expected: ${lines(expected)}\n  found:    ${lines(found)}\n  to fix:   ${lines(fix)}`);
  }
}

/** What is found may be made to move a terminal's cursor, or be very long. */
const printable = (text: string): string => {
  const shown = visible(String(text).replace(/\n/g, " "));
  return shown.length > 500 ? `${shown.slice(0, 500)}…` : shown;
};

/** Says on stderr why nothing was generated. Returns the exit code. */
export function printError(error: unknown): 1 | 2 {
  if (error instanceof UsageError) {
    console.error(`Wrong usage at ${error.message}`);
    return 2;
  }
  const errors = error instanceof SpecErrors ? error.errors : error instanceof SpecError ? [error] : [];
  for (const { message } of errors) console.error(`The spec is wrong at ${message}`);
  console.error(
    errors.length > 0
      ? "Nothing was changed."
      : `generate failed: ${error instanceof Error ? error.message : String(error)}`,
  );
  return 1;
}
