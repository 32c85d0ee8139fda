import type { Machine } from "../machine.js";

/** What running a program cost. */
export interface Cost {
  /** Milliseconds of CPU, user and system, of the process and of all that it started. */
  readonly cpu: number;
  /** Milliseconds from start to end. */
  readonly elapsed: number;
  /** Peak of the resident memory in megabytes; 0 for what is not Node. */
  readonly peak: number;
}

/** What one generator cost for one service. */
export interface Generation extends Cost {
  readonly contestant: string;
  readonly operations: number;
}

/** A generator that could not run, from which size on, and why. */
export interface Absent {
  readonly contestant: string;
  readonly operations: number;
  readonly why: string;
}

/** One aim and whether it is met. */
export interface Aim {
  readonly name: string;
  readonly figure: number;
  readonly limit: number;
  readonly met: boolean;
}

/** All that was found. */
export interface Report {
  readonly machine: Machine;
  readonly quick: boolean;
  readonly seconds: number;
  readonly generations: readonly Generation[];
  readonly absent: readonly Absent[];
  /** `--check` of a package of 1,000 operations that is what its specs give. */
  readonly nothingToDo: Cost;
  /** TypeScript 7 on a package of 1,000 operations, on its types without the client, and on the bare output. */
  readonly check: { readonly ours: Cost; readonly types: Cost; readonly bare: Cost };
  /** A program that asks for one of 1,000 operations. */
  readonly bundle: { readonly bytes: number; readonly otherOperations: readonly string[] };
  /** Exponents of growth by contestant. */
  readonly growth: Readonly<Record<string, number>>;
  readonly aims: readonly Aim[];
}
