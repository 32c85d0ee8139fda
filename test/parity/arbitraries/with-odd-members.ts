import fc from "fast-check";
import { oddMembers } from "./anything.js";

/** An operation's typed members, and now and then others beside them. */
export const withOddMembers = (
  typed: fc.Arbitrary<object>,
  ...leaves: fc.Arbitrary<unknown>[]
): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(oddMembers(leaves), typed).map(([odd, typed]) => ({ ...odd, ...typed }));
