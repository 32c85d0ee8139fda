import { asList, asObject, get } from "./json.js";
import { pathOf } from "./path.js";

/** What a caller can wait for with an operation. */
export interface Waiter {
  /** `OnceTaskFinished` */
  readonly name: string;
  /** Path to the state in the result. */
  readonly path: readonly string[];
  /** States that end the wait. */
  readonly success: readonly unknown[];
  /** States that fail it; nothing if the spec does not list any. */
  readonly failure?: readonly unknown[];
  /** States in which it goes on; nothing if the spec does not list any. */
  readonly retry?: readonly unknown[];
  /** Seconds between two calls: at first, and at most. */
  readonly delay: { readonly min: number; readonly max: number };
}

/** The waiters of an operation object (`x-cloudseal.waiters`). */
export const waitersOf = (operation: unknown): Waiter[] =>
  Object.entries(asObject(get(operation, "x-cloudseal", "waiters"))).map(([name, waiter]) => {
    const { path, success, failure, retry, delay } = asObject(waiter);
    return {
      name,
      path: pathOf(path),
      success: asList(success),
      ...(failure !== undefined && { failure: asList(failure) }),
      ...(retry !== undefined && { retry: asList(retry) }),
      delay: { min: Number(get(delay, "min")), max: Number(get(delay, "max")) },
    };
  });
