import type { Direction } from "../direction.js";
import type { Finding } from "../finding.js";

/** A walk through the input or the output of an operation, in two releases at once. */
export interface Walk {
  before: unknown;
  after: unknown;
  /** References whose targets differ. */
  changed: ReadonlySet<string>;
  operation: string;
  direction: Direction;
  /** Name of the generated type. */
  type: string;
  /** What was found so far. */
  found: Finding[];
  /** Pairs of references that the walk is in. */
  inside: string[];
  /** Schemas that may still be looked at: references can stand for very much. */
  left: number;
}
