import { SpecError } from "./spec-error.js";

/** Says on stderr why nothing was generated. */
export function printError(error: unknown): void {
  console.error(
    error instanceof SpecError
      ? `The spec is wrong at ${error.message}\nNothing was changed.`
      : `generate failed: ${error instanceof Error ? error.message : String(error)}`,
  );
}
