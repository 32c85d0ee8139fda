import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBudget, WorkLimitError } from "./budget.js";
import { compilePattern } from "./pattern.js";

const matches = (pattern: string, text: string) => compilePattern(pattern).test(text, createBudget());

describe("matches what JavaScript's own engine matches", () => {
  test.each<[pattern: string, texts: readonly string[]]>([
    ["", ["", "a"]],
    ["a", ["", "a", "ba", "b"]],
    ["^a$", ["a", "aa", "a\n"]],
    ["^(a+)+$", ["a", "aaa", "aab", ""]],
    ["^[0-9]+$", ["0", "12a", "", "٣"]],
    ["^(?:ab|a)(?:c|bc)$", ["abc", "ac", "abbc", "ab"]],
    ["^a{2}$", ["a", "aa", "aaa"]],
    ["^a{2,}$", ["a", "aa", "aaaaa"]],
    ["^a{0,2}?$", ["", "aa", "aaa"]],
    ["^(a?){3}$", ["", "aaa", "aaaa"]],
    ["^(|a)+$", ["", "aa", "b"]],
    ["^(?<name>a)b$", ["ab", "a"]],
    ["^[^a-c\\d]$", ["a", "d", "5", "é", "😀"]],
    ["^.$", ["😀", "\ud800", "ab", "\n", "\u2028"]],
    ["^[😀-😂]$", ["😁", "😃"]],
    ["^\\u{1F600}\\uD83D\\uDE00\\x41\\cJ\\0$", ["😀😀A\n\0"]],
    ["^\\p{Lu}\\P{Lu}\\p{Script=Greek}$", ["Aaα", "aAα", "Aaa"]],
    ["^[\\p{L}\\s_]+$", ["é ñ_", "1"]],
    ["^\\s\\S\\w\\W\\d\\D$", ["\u00a0aa 1a", "aaaaaa"]],
    ["\\bfoo\\b", ["a foo b", "foobar", "foo"]],
    ["\\Boo", ["foo", "oo"]],
    ["^[\\]\\\\^-]+$", ["]\\^-", "a"]],
    ["[a-]", ["-", "b"]],
    ["[^]", ["a", "\n", ""]],
    ["[]", ["a", ""]],
    ["^\\.\\/\\-[\\b]$".replace("\\-", "-"), ["./-\b"]],
    ["^(?=.*[A-Z])(?=.*\\d)(?!.*(.)x)\\w{4,8}$", ["Abc1", "abc1", "Abcd", "Axb1", "Abc1Abc1A"]],
    ["(?<=a)b(?<!cb)(?=c)", ["abc", "cbc", "ab"]],
    ["^(?:(?=a)a|(?!a)b)+$", ["abab", "abc"]],
    ["(?=(?<!a)b)", ["b", "ab", "cb"]],
    ["^(?:(?!ab)[ab])*$", ["bbaa", "bab", ""]],
    ["a|^b|c$", ["xa", "b", "xb", "xc", "cx"]],
    ["^__proto__$", ["__proto__"]],
  ])("%s", (pattern, texts) => {
    const own = new RegExp(pattern, "u");
    expect(texts.map((text) => matches(pattern, text))).toEqual(texts.map((text) => own.test(text)));
  });

  test("whatever the pattern and the text", () => {
    const atom = fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "\\w", "\\W", "\\b", "^", "$", "[b-d]");
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        atom,
        fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => a + b),
        fc.tuple(tie("pattern"), tie("pattern")).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie("pattern"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "*?", "{0,2}?"))
          .map(([a, q]) => `(?:${a})${q}`),
        fc.tuple(tie("pattern"), fc.constantFrom("?=", "?!", "?<=", "?<!")).map(([a, look]) => `(${look}${a})`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", " "), maxLength: 8 });
    fc.assert(
      fc.property(pattern, fc.array(text, { maxLength: 8 }), (pattern, texts) => {
        const own = new RegExp(pattern, "u");
        for (const text of texts) expect([text, matches(pattern, text)]).toEqual([text, own.test(text)]);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each(["\\-", "\\_", "\\@", "a{", "{", "a{,2}", "]", "}", "[\\w-.]"])(
  "takes %s as JavaScript does without the flag u",
  (pattern) => {
    const own = new RegExp(`^(?:${pattern})+$`);
    for (const text of ["-", "_", "@", "a{", "{", "a{,2}", "]", "}", ".", "a"])
      expect([text, matches(`^(?:${pattern})+$`, text)]).toEqual([text, own.test(text)]);
  },
);

test.each([
  ["(", '")" is missing at character 1 of the pattern "("'],
  [")", '")" without "("'],
  ["[a", '"]" is missing'],
  ["*", "nothing to repeat"],
  ["a**", "nothing to repeat"],
  ["a{3,2}", "numbers out of order"],
  ["[b-a]", "a range out of order"],
  ["\\", "\\ at the end"],
  ["\\u12", "4 hexadecimal digits are missing"],
  ["\\u{110000}", "no character"],
  ["\\p{Nonsense}", 'the property "Nonsense", which is not known,'],
  ["\\pL", "\\p without {…}"],
  ["\\q", "\\q, which is not known,"],
  ["(?i)a", "a group that is not known"],
  ["(a)\\1", "a back-reference, which takes exponential time to match,"],
  ["(?<n>a)\\k<n>", "a back-reference"],
  ["((a{1,99}){1,99}){1,99}", "more than 20000 parts"],
  ["a{99999999999999999999}", "more than 20000 parts"],
  ["((?:){20000}){20000}", "more than 20000 parts"],
  ["(".repeat(100_000), "more than 200 groups inside each other"],
])("rejects %.30s", (pattern, message) => {
  expect(() => compilePattern(pattern)).toThrow(SyntaxError);
  expect(() => compilePattern(pattern)).toThrow(message);
});

describe("the work grows with the text and no faster:", () => {
  const work = (pattern: string, text: string) => {
    let steps = 0;
    compilePattern(pattern).test(text, { spend: (count) => (steps += count) });
    return steps;
  };
  test.each([
    ["^(a+)+$", "a"],
    ["^(a|a)*$", "a"],
    ["^(a|aa)+$", "a"],
    ["^(.*a){12}$", "a"],
    ["(a*)*$", "a"],
    ["a*a*a*a*a*b", "a"],
    ["^(([a-z])+.)+[A-Z]([a-z])+$", "a"],
    ["(?=(a+)+$)", "a"],
    ["(?<=^(a+)+)b", "a"],
    ["\\s+$", " "],
  ])("%s", (pattern, letter) => {
    const [once, twice] = [1000, 2000].map((length) => work(pattern, `${letter.repeat(length)}!`));
    expect(twice).toBeLessThan(2.1 * (once as number));
  });

  test("a budget ends what is too much all the same", () => {
    expect(() => compilePattern("^(a{1,1000}b?)+$").test("a".repeat(1e6), createBudget())).toThrow(WorkLimitError);
  });
});
