import { expect, test } from "vitest";
import { readPipeTable } from "./bar-table.js";
import { toLines } from "./lines.js";

const read = (text: string) => {
  const table = readPipeTable(toLines(text), 0);
  return table && [table.header, ...table.rows.map(({ cells }) => cells), table.end];
};

test.each<[name: string, given: string, want: unknown]>([
  ["with outer bars", "| a | b |\n|---|---|\n| 1 | 2 |\nend", [["a", "b"], [["1"], ["2"]], 3]],
  ["without", "a | b\n---|---\n1 | 2\n\nend", [["a", "b"], [["1"], ["2"]], 3]],
  ["with a bar at the end only", "a | b |\n---|---|\n1 | 2 |", [["a", "b"], [["1"], ["2"]], 3]],
  [
    "a row broken by a list",
    "a | b |\n---|---|\n1 | one:\n\n- x\n- y |\n2 | two |",
    [["a", "b"], [["1"], ["one:", "- x", "- y"]], [["2"], ["two"]], 7],
  ],
  [
    "a row broken before its last cell",
    "| a | b | c |\n|---|---|---|\n| 1 | one:\n| x |\n| 2 | two | y |",
    [["a", "b", "c"], [["1"], ["one:"], ["x"]], [["2"], ["two"], ["y"]], 5],
  ],
  [
    "breaks and escaped bars in cells",
    "| a | b |\n| --- | --- |\n| 1<br>2 | x\\|y |",
    [["a", "b"], [["1", "2"], ["x|y"]], 3],
  ],
  ["empty cells", "| a | b |\n| --- | --- |\n|  | x |\n| y |  |", [["a", "b"], [[], ["x"]], [["y"], []], 4]],
  [
    "a line for each cell, and the next table at once",
    "a |\nb |\n---|---|\n1 |\none |\nc |\nd |\n---|---|\n3 |\n4 |",
    [["a", "b"], [["1"], ["one"]], 5],
  ],
  [
    "a line for each cell, opened by bars",
    "| \n   a  | \n\n   b  | \n\n|---|---|\n| \n   1  | \n\n   one  | \n\n|\n   2 |\n\n |\nend",
    [["a", "b"], [["1"], ["one"]], [["2"], []], 15],
  ],
  [
    "a line for each cell, a row without its first",
    "a |\nb |\nc |\n---|---|---|\n2 |\n3 |\na |\nb |\n---|---|\n1 |\n2 |",
    [["a", "b", "c"], [["2"], ["3"]], 6],
  ],
  ["no table", "a | b\nc | d", undefined],
])("%s", (_, given, want) => expect(read(given)).toEqual(want));

test("a row that is never closed does not swallow the page", () => {
  const table = readPipeTable(toLines(`| a | b |\n|---|---|\n| 1\n${"text\n".repeat(1000)}| 2 | 3 |`), 0);
  expect(table).toMatchObject({ rows: [{ cells: [["1"]] }], end: 3 });
});
