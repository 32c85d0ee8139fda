import fc from "fast-check";
import { expect, test } from "vitest";
import { commentLines, jsDoc } from "./comment.js";

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

test("a comment of one line stands on one line; of several, on several", () => {
  expect(jsDoc(["Text."])).toBe("/** Text. */\n");
  expect(jsDoc(["Text.", undefined, "", "More.", "@see x"], "  ")).toBe(
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
