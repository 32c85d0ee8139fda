import fc from "fast-check";
import type { Call } from "./wire.js";

const reserved = [..." !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\n\r\0"];
/** Characters that one sees nowhere and that encoders treat specially. */
const invisible = [
  ..."\x7f\u00a0\u00ad\u0600\u070f\u200b\u200c\u200f\u2028\u2029\u2060\u3000\ufeff\ufff0\uffff\x80\x9f",
];
const telling = [
  "",
  " ",
  "%20",
  "%2F%2f%zz",
  "a+b",
  "a b",
  "null",
  "undefined",
  "0",
  "$&",
  "a=b&c=d",
  '{"a":["b"]}',
  "é",
  "🦭",
];

const short = fc.oneof(
  { weight: 16, arbitrary: fc.string({ unit: "grapheme", maxLength: 24 }) },
  { weight: 6, arbitrary: fc.string({ unit: "binary", maxLength: 24 }) },
  { weight: 12, arbitrary: fc.string({ unit: fc.constantFrom(...reserved), maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...invisible), maxLength: 12 }) },
  { weight: 6, arbitrary: fc.constantFrom(...telling) },
);

const long = fc.tuple(short, fc.integer({ min: 1, max: 1000 })).map(([text, times]) => text.repeat(times));

/** Any well-formed text: unicode, reserved characters, empty, now and then long. */
export const text: fc.Arbitrary<string> = fc.oneof({ weight: 60, arbitrary: short }, { weight: 1, arbitrary: long });

/** A number that neither side refuses: integers beyond 2^53 have lost digits before anyone sees them. */
export const number: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value)),
);

/** A documented value or any text: value lists are open. */
export const oneOfOrText = (...values: string[]): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...values), text);

const visible = Array.from({ length: 0x7f - 0x21 }, (_, i) => String.fromCharCode(0x21 + i));

/** Visible ASCII without spaces, which keys, tokens and nonces consist of. */
export const printable = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...visible), minLength: 1, maxLength });

/** A session token: none, a short one, one of some kilobytes. */
export const token: fc.Arbitrary<string | undefined> = fc.oneof(
  fc.constant(undefined),
  printable(40),
  fc.tuple(printable(60), fc.integer({ min: 1, max: 60 })).map(([text, times]) => text.repeat(times)),
);

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

/** An operation's typed members, and now and then others beside them. */
export const withOddMembers = (
  typed: fc.Arbitrary<object>,
  ...leaves: fc.Arbitrary<unknown>[]
): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(oddMembers(leaves), typed).map(([odd, typed]) => ({ ...odd, ...typed }));

/** The name of a parameter that no page knows. Without dots, for which flattened names have a meaning. */
const oddName: fc.Arbitrary<string> = fc.oneof(
  text.filter((name) => name !== "" && !name.includes(".") && name.length < 100),
  fc.constantFrom("__proto__", "constructor", "prototype", "a b", "a=b&c", "A[0]", "Ünï", "10"),
);

/** Members that no page knows, with values nested in any way. */
function oddMembers(leaves: readonly fc.Arbitrary<unknown>[]): fc.Arbitrary<Record<string, unknown>> {
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

/** Calls of one operation. Optional things are left out, not `undefined`. */
export const calls = (parts: {
  operation: string;
  credentials: fc.Arbitrary<Record<string, string | undefined>>;
  hosts: readonly string[];
  region?: fc.Arbitrary<string | undefined>;
  input: fc.Arbitrary<Record<string, unknown>>;
  headers: fc.Arbitrary<Record<string, string>>;
}): fc.Arbitrary<Call> =>
  fc
    .record({
      operation: fc.constant(parts.operation),
      credentials: parts.credentials,
      host: fc.constantFrom(...parts.hosts),
      region: parts.region ?? fc.constant(undefined),
      input: parts.input,
      headers: parts.headers,
    })
    .map((call) => ({
      ...call,
      credentials: given(call.credentials) as Record<string, string>,
      headers: call.headers,
    }));

const given = (members: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
