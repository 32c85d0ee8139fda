import fc from "fast-check";

const visible = Array.from({ length: 0x7f - 0x21 }, (_, i) => String.fromCharCode(0x21 + i));

/** Visible ASCII without spaces, which keys, tokens and nonces consist of. */
export const printable = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...visible), minLength: 1, maxLength });
