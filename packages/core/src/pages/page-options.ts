import type { CallOptions } from "../options.js";

/** Options of a method that walks through pages. `timeout`, `headers` and `retry` are those of each page's call. */
export interface PageOptions extends CallOptions {
  /** Ends the iteration: it throws with `kind: "aborted"`, also between two items of one page. */
  signal?: AbortSignal | undefined;
  /**
   * Pages that an iteration may ask for, so that a server which never comes to an end does not keep it for ever: the next one
   * throws with `kind: "protocol"`. Default 10000.
   */
  maxPages?: number | undefined;
}
