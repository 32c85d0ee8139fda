import fc from "fast-check";
import { printable } from "./printable.js";

/** A session token: none, a short one, one of some kilobytes. */
export const token: fc.Arbitrary<string | undefined> = fc.oneof(
  fc.constant(undefined),
  printable(40),
  fc.tuple(printable(60), fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times)),
);
