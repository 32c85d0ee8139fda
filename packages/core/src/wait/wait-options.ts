import type { CloudError } from "../cloud-error.js";
import type { CallOptions } from "../options.js";
import type { WaitState } from "./waiter.js";

/** Facts of a poll that another one follows. */
export interface WaitProgress<Output> {
  /** 1 for the first. */
  readonly poll: number;
  /** The state seen last; `undefined` as long as there was none. */
  readonly state: WaitState | undefined;
  /** The answer that came last. */
  readonly output: Output | undefined;
  /** Set when this poll failed in a way that may pass. */
  readonly error: CloudError | undefined;
  /** Milliseconds since the wait began. */
  readonly elapsed: number;
  /** Milliseconds until the next poll. */
  readonly delay: number;
}

/** Options of a method that waits; `headers` and `retry` are those of each poll. */
export interface WaitOptions<Output = unknown> extends Pick<CallOptions, "headers" | "retry"> {
  /** Ends the wait at once: it rejects with `kind: "aborted"`. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds that the wait may take as a whole, polls included. Default 600000, ten minutes; 0 for no limit. A single
   * poll may take what the client's `timeout` allows, but no longer than what is left.
   */
  timeout?: number | undefined;
  /** Milliseconds between two polls, at first and at least. Default: the waiter's. */
  minDelay?: number | undefined;
  /** Milliseconds that no time between two polls exceeds, unless the vendor asks for more. Default: the waiter's. */
  maxDelay?: number | undefined;
  /** Called after each poll that another one follows. What it throws aborts the wait. */
  onProgress?: ((progress: WaitProgress<Output>) => void) | undefined;
}
