import { runInNewContext } from "node:vm";

/**
 * Runs something that may take for ever, such as a pattern against a text made for it.
 *
 * @param milliseconds after which it is ended
 * @returns whether it came to an end by itself
 */
export function withinTime(work: () => void, milliseconds: number): boolean {
  try {
    runInNewContext("work()", { work }, { timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}
