import fc from "fast-check";
import { expect, test } from "vitest";
import { code, commentLines, duration, jsDoc, plain, tagged, target, untagged } from "./text.js";

test.each<[text: string, want: string[]]>([
  ["one line", ["one line"]],
  ["two\nlines ", ["two", "lines"]],
  ["a */ b", ["a *\\/ b"]],
  ["a\u2028b\u2029c\rd\te\u0000f", ["a b c d e f"]],
  ["one two three four", ["one two", "three four"]],
  ["- one two three", ["- one two", "  three"]],
  ["averylongword b", ["averylongword", "b"]],
  ["", [""]],
])("%j is %j", (text, want) => expect(commentLines(text, text.startsWith("one l") ? 110 : 12)).toEqual(want));

test.each([
  ["@deprecated", "\\@deprecated"],
  ["See @internal\n@see x", "See \\@internal\n\\@see x"],
  ["See {@link https://evil.example|the docs}.", "See {\\@link https://evil.example|the docs}."],
  ["a@b.example, @ c", "a@b.example, \\@ c"],
  ["a\u001b@internal\u2028@internal", "a \\@internal \\@internal"],
])("%j of a spec is %j, which has no tag and no link", (text, want) => expect(untagged(text)).toBe(want));

test("a comment of one line stands on one line; of several, on several", () => {
  expect(jsDoc(["Text."])).toBe("/** Text. */\n");
  expect(jsDoc(["Text.", undefined, "", "More.", tagged("@see x")], "  ")).toBe(
    "  /**\n   * Text.\n   *\n   * More.\n   * @see x\n   */\n",
  );
});

test("no text ends a comment early", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("*", "/", "\\", "a", " ", "\n", "\r", "\u2028") }), (text) => {
      const comment = jsDoc([`x${text}`]);
      expect(comment.indexOf("*/")).toBe(comment.length - 3);
    }),
  ));

test.each<[text: string, want: string]>([
  ["Start a scan.", "Start a scan."],
  ["a | b", "a \\| b"],
  ["<b>", "\\<b\\>"],
  ["# a", "\\# a"],
  ["- a", "\\- a"],
  ["1. a", "1\\. a"],
  ["~~~", "\\~\\~\\~"],
  ["![x](y)", "!\\[x\\](y)"],
  ["see https://a.example", "see https\\://a.example"],
  ["www.a.example", "www\\.a.example"],
  ["a\n\n# b\u2028c\u202e", "a \\# b c"],
])("%j is %j as text", (text, want) => expect(plain(text)).toBe(want));

test.each<[text: string, want: string]>([
  ["a:b", "`a:b`"],
  ["a` | `b", "`a b`"],
  ["`", "` `"],
])("%j is %s as code", (text, want) => expect(code(text)).toBe(want));

test("a link ends where its address does", () =>
  expect(target("https://a.example/)[x](b")).toBe("https://a.example/%29[x]%28b"));

test.each([
  [0, "0 ms"],
  [500, "500 ms"],
  [1500, "1.5 s"],
  [30_000, "30 s"],
  [60_000, "60 s"],
  [120_000, "2 minutes"],
  [150_000, "150 s"],
  [600_000, "10 minutes"],
])("%i milliseconds are %s", (milliseconds, want) => expect(duration(milliseconds)).toBe(want));
