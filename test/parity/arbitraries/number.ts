import fc from "fast-check";

/** A number that neither side refuses: integers beyond 2^53 have lost digits before anyone sees them. */
export const number: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value)),
);
