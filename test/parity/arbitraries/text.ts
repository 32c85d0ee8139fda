import fc from "fast-check";

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
