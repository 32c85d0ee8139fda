import { expect, test } from "vitest";
import { toLines } from "./lines.js";

const texts = (page: string) => toLines(page).map(({ text }) => text);

test.each<[name: string, given: string, want: string[]]>([
  ["lines of any end", "a\r\nb\rc\u2028d\n", ["a", "b", "c", "d", ""]],
  ["spaces of other kinds and what has no width", "\ufeffa\u00a0b\u200b\tc  ", ["a b c"]],
  [
    "headings, paragraphs, items",
    "<h1>A</h1><p>b <b>c</b><br>d</p><ul><li>e<ul><li>f</li></ul></li></ul>",
    ["# A", "b c", "d", "- e", "  - f"],
  ],
  ["code keeps its lines", "<div>x<pre><code>{\n  1\n}</code></pre></div>", ["x", "```", "{", "  1", "}", "```"]],
  [
    "a table with its caption",
    "<table><caption>Table 1 Input</caption><thead><tr><th>Name</th><th>Text</th></tr></thead><tbody><tr><td>a</td><td><p>b|c</p><ul><li>d</li></ul></td></tr></tbody></table>",
    ["Table 1 Input", "| Name | Text |", "| --- | --- |", "| a | b\\|c<br>- d |"],
  ],
  [
    "a cell of several rows",
    "<table><tr><td>a</td><td>b</td></tr><tr><td rowspan=2>c</td><td>d</td></tr><tr><td>e</td></tr></table>",
    ["| a | b |", "| --- | --- |", "| c | d |", "|  | e |"],
  ],
  [
    "a table inside a cell is text",
    "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>",
    ["| a<br>b<br>c | d |", "| --- | --- |"],
  ],
  [
    "nothing of scripts and menus",
    "<html><head><title>t</title></head><body><nav>n</nav><script>s</script><style>s</style>a</body></html>",
    ["a"],
  ],
])("%s", (_, given, want) => expect(texts(given)).toEqual(want));

test("lines of HTML are numbered as in the file", () => {
  expect(toLines("<html><body>\n<h1>A</h1>\n\n<table>\n<tr><td>b</td></tr>\n</table>")).toEqual([
    { text: "# A", number: 2 },
    { text: "| b |", number: 5 },
    { text: "| --- |", number: 5 },
  ]);
});

test.each([
  ["", "empty"],
  [" \n\t", "empty"],
  ["\u0000\u0001\u0002PNG", "not text"],
  ["\ufffd".repeat(50), "not text"],
])("%j is rejected", (given, want) => expect(() => toLines(given)).toThrow(want));

test("deep nesting takes no stack", () => {
  expect(texts(`<div>${"<div>".repeat(50_000)}deep`)).toEqual(["deep"]);
});
