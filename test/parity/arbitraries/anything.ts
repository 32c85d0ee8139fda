import fc from "fast-check";
import { number } from "./number.js";
import { text } from "./text.js";

/** The name of a parameter that no page knows. Without dots, for which flattened names have a meaning. */
const oddName: fc.Arbitrary<string> = fc.oneof(
  text.filter((name) => name !== "" && !name.includes(".") && name.length < 100),
  fc.constantFrom("__proto__", "constructor", "prototype", "a b", "a=b&c", "A[0]", "Ünï", "10"),
);

/** Members that no page knows, with values nested in any way. */
export function oddMembers(leaves: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<Record<string, unknown>> {
  const leaf = fc.oneof(text, number, fc.boolean(), fc.constant(null), ...leaves);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 12 }) },
      { weight: 1, arbitrary: members(tie("value")) },
    ),
  }));
  return fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: members(value) });
}

const members = (value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .uniqueArray(fc.tuple(oddName, value), { maxLength: 3, selector: ([name]) => name })
    // An object that becomes a prototype by assignment would change what its heirs are, in ways beyond counting.
    .map((entries) => Object.fromEntries(entries.map(([name, value]) => [name, name === proto ? "" : value])));

const proto = "__proto__";
