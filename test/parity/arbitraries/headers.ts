import fc from "fast-check";

const nameCharacters = [..."abcdefghijklmnopqrstuvwxyz0123456789-_."];
const valueCharacters = [...nameCharacters, ..." !\"#$%&'()*+,/:;<=>?@[\\]^`{|}~ABCXYZ"];

/**
 * Headers of a caller's, few and seldom.
 *
 * @param prefixes what their names begin with
 */
export function headers(...prefixes: string[]): fc.Arbitrary<Record<string, string>> {
  const name = fc
    .tuple(
      fc.constantFrom(...prefixes),
      fc.string({ unit: fc.constantFrom(...nameCharacters), minLength: 1, maxLength: 8 }),
    )
    .map(([prefix, rest]) => prefix + rest);
  const value = fc.string({ unit: fc.constantFrom(...valueCharacters), maxLength: 20 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc
        .uniqueArray(fc.tuple(name, value), { maxLength: 3, selector: ([name]) => name })
        .map((entries) => Object.fromEntries(entries) as Record<string, string>),
    },
  );
}
