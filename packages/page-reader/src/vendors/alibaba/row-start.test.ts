import { expect, test } from "vitest";
import { startOfRow } from "./row-start.js";
import type { Column } from "./table-head.js";

const now: Column[] = ["name", "type", "required", "description", "example"];
const response: Column[] = ["name", "type", "description", "example"];
const before: Column[] = ["name", "type", "required", "example", "description"];

test.each<[given: string, columns: Column[], style: "glued" | "spaced", want: unknown[] | undefined]>([
  ["RegionIdstringNo", now, "glued", ["RegionId", "string", "No", ""]],
  ["SomeStringstringNo", now, "glued", ["SomeString", "string", "No", ""]],
  ["Listarray<object>No", now, "glued", ["List", "array<object>", "No", ""]],
  ["Mapmap<string, array<object>>Yes", now, "glued", ["Map", "map<string, array<object>>", "Yes", ""]],
  ["Idslong", response, "glued", ["Ids", "long", undefined, ""]],
  ["Objectobject", response, "glued", ["Object", "object", undefined, ""]],
  ["RiskIdlong", now, "glued", ["RiskId", "long", undefined, ""]],
  ["objectNo", now, "glued", ["", "object", "No", ""]],
  ["array<object>", response, "glued", ["", "array<object>", undefined, ""]],
  ["ActionStringYesDescribeX", before, "glued", ["Action", "String", "Yes", "DescribeX"]],
  ["RowsArray of Row", before, "glued", ["Rows", "Array of Row", undefined, ""]],
  ["Tag.N.Key String No owner", before, "spaced", ["Tag.N.Key", "String", "No", "owner"]],
  ["Lang String zh", before, "spaced", ["Lang", "String", undefined, "zh"]],
  ["The ID of the region.", now, "glued", undefined],
  ["cn-hangzhou", now, "glued", undefined],
])("%s", (given, columns, style, want) => {
  const found = startOfRow(given, columns, style, new Map());
  expect(found && [found.name, found.typeText, found.required, found.rest]).toEqual(want);
});

test("a name of the examples settles where a name with a type's word ends", () => {
  const columns: Column[] = ["name", "type", "example", "description"];
  const known = new Map([["QueryString", "abc"]]);
  expect(startOfRow("QueryStringStringabc", columns, "glued", known)).toMatchObject({
    name: "QueryString",
    rest: "abc",
  });
});
