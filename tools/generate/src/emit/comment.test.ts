import fc from "fast-check";
import { expect, test } from "vitest";
import { commentLines, jsDoc, tagged, untagged } from "./comment.js";

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
