import { parsePointer } from "./pointer.js";
import type { Json } from "./spec-file.js";

/** What the emitters need of a waiter. */
export interface WaiterModel {
  name: string;
  /** Name of the method and of the constant: `waitUntilOnceTaskFinished` for `OnceTaskFinished`. */
  methodName: string;
  path: string[];
  success: Json[];
  failure: Json[] | undefined;
  retry: Json[] | undefined;
  /** Seconds. */
  delay: { min: number; max: number };
}

/** The waiters of an operation. */
export const waiterModels = (operation: Json): WaiterModel[] =>
  Object.entries<Json>(operation["x-cloudseal"]?.waiters ?? {}).map(
    ([name, { path, success, failure, retry, delay }]) => ({
      name,
      methodName: `waitUntil${name}`,
      path: parsePointer(path),
      success,
      failure,
      retry,
      delay,
    }),
  );
