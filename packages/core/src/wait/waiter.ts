import type { TypedRoute } from "../create-client.js";
import type { wait } from "./wait.js";

/** The value that a waiter looks at. */
export type WaitState = string | number | boolean;

/** How to wait for a state by calling an operation again and again; generated from the operation's spec. */
export interface Waiter<Input, Output> {
  /** What is waited for, for example `OnceTaskFinished`. */
  readonly name: string;
  readonly route: TypedRoute<Input, Output>;
  /** Where the result has the state. */
  readonly path: readonly string[];
  /** States that end the wait well. */
  readonly success: readonly WaitState[];
  /** States from which no success can follow. */
  readonly failure?: readonly WaitState[];
  /** Further documented states; like all that are not listed, they go on. */
  readonly retry?: readonly WaitState[];
  /** Milliseconds between two polls, at first and at least. */
  readonly minDelay: number;
  /** Milliseconds that no time between two polls exceeds. */
  readonly maxDelay: number;
  /** What does the waiting. It comes with the waiter, so that who waits for nothing does not bundle it. */
  readonly wait: typeof wait;
}
