import type { Settings } from "../program/settings.js";

/** Something that runs the program. */
export interface Runtime {
  /** `node 22`, `bun`. */
  readonly name: string;
  /** Whether it calls the servers from a page. */
  readonly browser?: boolean;
  /**
   * The version that is installed.
   *
   * @throws Error that says why there is none
   */
  version(): Promise<string>;
  /** Runs the program, in the folder where it is installed, to its end. */
  run(folder: string, settings: Settings): Promise<Run>;
}

/** What a runtime did. */
export interface Run {
  /** What the program wrote to its output: one line of JSON. */
  readonly output: string;
  /** All that it wrote, wherever to. */
  readonly printed: string;
  /** Whether a process ended that ends when nothing is left to do; elsewhere an end says nothing. */
  readonly ends?: boolean;
  /** Why it did not end well. */
  readonly problem?: string | undefined;
}
