import { expect, test } from "vitest";
import { type Form, forms, type SmallPage, smallPage, type Vendor, vendors } from "./fixtures/small-page.js";
import type { Field } from "./page.js";
import { readPage } from "./read-page.js";

/** `name type {values} limits: description`, members in brackets. */
function told({ name, type, values, constraints, description, members }: Field): string {
  const list = values.map(({ value, meaning }) => (meaning === undefined ? value : `${value}: ${meaning}`)).join(", ");
  const limits = Object.entries(constraints).map(([name, value]) => ` ${name}=${value}`);
  const inner = members.length === 0 ? "" : ` [${members.map(told).join("; ")}]`;
  const text = description.replace(/\s+/g, " ").replace(/[•-] /g, "");
  return `${name} ${type.type}${list && ` {${list}}`}${limits.join("")}: ${text}${inner}`;
}

const read = (vendor: Vendor, form: Form, page: SmallPage) => {
  const text = smallPage(vendor, form, page);
  const { parameters, responses, warnings } = readPage(text, { vendor });
  const own = (fields: readonly Field[]) => fields.filter(({ name }) => !/^(?:Action|RequestId)$/.test(name)).map(told);
  return {
    input: own(parameters),
    output: own(responses.flatMap(({ fields }) => fields)),
    doubts: warnings.map(({ message }) => message),
  };
};

const filler = { name: "Id", type: "string", text: "The ID of it." };
const everywhere = vendors.flatMap((vendor) => forms.map((form) => ({ vendor, form })));

test.each<[text: string, want: string, doubt?: string | undefined, type?: string]>([
  ["Page size. Maximum value: 100", "Size integer maximum=100: Page size. Maximum value: 100", undefined, "integer"],
  ["Depth. Minimum value: 3", "Size integer minimum=3: Depth. Minimum value: 3", undefined, "integer"],
  [
    "A JSON text with the following fields:\n- hull: what it is\n- crew: who sails",
    "Size string: A JSON text with the following fields: hull: what it is crew: who sails",
    "the text of Size announces members, which are not read",
  ],
  ["The format is as follows: KIND=BIG;SIZE=2", "Size string: The format is as follows: KIND=BIG;SIZE=2"],
  [
    "Size. Valid values: 1B-100M",
    "Size string: Size. Valid values: 1B-100M",
    "the values of Size are announced, but none could be read",
  ],
  [
    "Size. Valid values: 20 GB",
    "Size string: Size. Valid values: 20 GB",
    "the values of Size are announced, but none could be read",
  ],
  ["Size. Valid values:\n- big\n- small: less", "Size string {big, small: less}: Size."],
  [
    "Level. Valid values: -1 or 0 to 99.",
    "Size integer minimum=-1 maximum=99: Level. Valid values: -1 or 0 to 99.",
    undefined,
    "integer",
  ],
  [
    "Level. Value range: -1, 1-99.",
    "Size integer minimum=-1 maximum=99: Level. Value range: -1, 1-99.",
    undefined,
    "integer",
  ],
])("what a description says: %j", (text, want, doubt, type = "string") => {
  for (const { vendor, form } of everywhere) {
    const { input, doubts } = read(vendor, form, { input: [{ name: "Size", type, text }, filler], output: [filler] });
    expect([vendor, form, input[0]]).toEqual([vendor, form, want]);
    if (doubt === undefined) expect([vendor, form, doubts]).toEqual([vendor, form, []]);
    else expect(doubts).toContain(doubt);
  }
});

test.each([
  "A pick. Valid values of N: 1 to 20.",
  "A pick. N ranges from 1 to 20.",
  "A pick. Value range of N: 1-20.",
  "选择。N的取值范围：1~20",
])("how many elements there may be is no range of their values: %j", (text) => {
  const input = [{ name: "Pick.N", type: "integer", text }, filler];
  for (const { vendor, form } of everywhere)
    expect(read(vendor, form, { input, output: [filler] }).input[0]).toMatch(/^Pick array maxItems=20: /);
});

test("how many there may be is said of the list, not of a member of its elements", () => {
  const input = [
    { name: "Tag.N.Key", type: "string", text: "A key. Valid values of N: 1 to 20." },
    { name: "Tag.N.key", type: "string", text: "Another." },
  ];
  for (const form of forms)
    expect(read("alibaba", form, { input, output: [filler] }).input).toEqual([
      "Tag array maxItems=20:  [Key string: A key. Valid values of N: 1 to 20.; key string: Another.]",
    ]);
});

test("objects whose names differ in case only keep their own members", () => {
  const output = ["Data", "a", "data", "b"].map((name) => ({
    name,
    type: name.length > 1 ? "object" : "string",
    text: "It.",
  }));
  const response = '{"Data":{"a":"1"},"data":{"b":"1"}}';
  for (const form of forms)
    expect(read("alibaba", form, { input: [filler], output, response })).toMatchObject({
      output: ["Data object: It. [a string: It.]", "data object: It. [b string: It.]"],
      doubts: [],
    });
  const tables = {
    Boat: [{ name: "a", type: "String", text: "A." }],
    boat: [{ name: "b", type: "String", text: "B." }],
  };
  const boats = ["Boat", "boat"].map((name) => ({ name: `the${name}`, type: `${name} object`, text: "It." }));
  for (const form of forms)
    expect(read("huawei", form, { input: [filler], output: boats, tables })).toMatchObject({
      output: ["theBoat object: It. [a string: A.]", "theboat object: It. [b string: B.]"],
    });
});

test("an empty description does not take the sentence below the table", () => {
  const rows = [filler, { name: "Size", type: "string" }];
  for (const { vendor, form } of everywhere) {
    const below = "For more information, see Boats.";
    const { input, doubts } = read(vendor, form, { input: rows, output: [filler], below });
    // Nothing in a text of paragraphs tells that a table ends.
    if (form !== "text" || vendor === "tencent" || input[1] === "Size string: ")
      expect([vendor, form, input[1]]).toEqual([vendor, form, "Size string: "]);
    else expect(doubts).toContain("the description of Size may be a sentence below the table");
  }
});

test("a list that the example wraps in a member has that level", () => {
  const output = [
    { name: "GadgetSet", type: "Array of Gadget", text: "Gadgets." },
    { name: "Id", type: "String", text: "Its ID." },
    { name: "Total", type: "Integer", text: "All." },
  ];
  const response = '{"GadgetSet":{"Gadget":[{"Id":"a"}]},"Total":1}';
  for (const form of forms)
    expect(read("alibaba", form, { input: [filler], output, response })).toMatchObject({
      output: ["GadgetSet object: Gadgets. [Gadget array:  [Id string: Its ID.]]", "Total integer: All."],
    });
  // Where the table of the type is not on the page, what contradicts it is a doubt.
  for (const vendor of ["huawei", "tencent"] as const)
    for (const form of forms)
      expect(read(vendor, form, { input: [filler], output, response }).doubts).toContain(
        "the example of the response has GadgetSet as an object: the table says Array of Gadget",
      );
});

test("an example whose marks and line ends Markdown escaped is read", () => {
  const response = '{ \\\n  "Total": 1, \\\n  "Rest\\_of": 2 \\\n}\\';
  const output = [
    { name: "Total", type: "integer", text: "All." },
    { name: "Rest_of", type: "integer", text: "Left." },
  ];
  for (const { vendor, form } of everywhere) {
    const { responseExamples } = readPage(smallPage(vendor, form, { input: [filler], output, response }), { vendor });
    expect(responseExamples[0]?.body).toEqual({ Total: 1, Rest_of: 2 });
  }
});

test("a type that is the number of a table is that table's", () => {
  const page: SmallPage = {
    input: [filler],
    output: [
      { name: "boat", type: "Table 3", text: "A boat." },
      { name: "crew", type: "Array of Table 4", text: "Who sails." },
      { name: "port", type: "object", text: "For details, see Table 5." },
    ],
    tables: {
      Boat: [{ name: "hull", type: "String", text: "Hull." }],
      Sailor: [{ name: "rank", type: "String", text: "Rank." }],
      "Where it lies": [{ name: "pier", type: "String", text: "Pier." }],
    },
  };
  for (const form of forms) {
    expect(read("huawei", form, page)).toEqual({
      input: ["Id string: The ID of it."],
      output: [
        "boat object: A boat. [hull string: Hull.]",
        "crew array: Who sails. [rank string: Rank.]",
        "port object: For details, see Table 5. [pier string: Pier.]",
      ],
      doubts: [],
    });
    // The others number no tables.
    for (const vendor of ["alibaba", "tencent"] as const)
      expect([vendor, form, read(vendor, form, page).doubts]).toEqual([
        vendor,
        form,
        expect.arrayContaining([
          expect.stringMatching(/"(?:Array of )?Table \d" of \w+ is not known|could not? be read/),
        ]),
      ]);
  }
});

test("where the members of an object end that no example shows is a doubt", () => {
  const output = [
    { name: "Place", type: "object", text: "A place." },
    { name: "Kind", type: "string", text: "A kind." },
  ];
  for (const response of ['{"Place":{}}', '{"Place":{},"Kind":"a"}'])
    for (const { vendor, form } of everywhere) {
      const { output: fields, doubts } = read(vendor, form, { input: [filler], output, response });
      if (fields.length > 1) expect(fields).toEqual(["Place object: A place.", "Kind string: A kind."]);
      else expect(doubts).toContain("where the members of Place end is not told by an example");
    }
});

const htmlTable = (rows: readonly string[][]): string =>
  `<table>\n${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}\n</table>`;

function gridTable(rows: readonly string[][]): string {
  const border = (mark: string) => `+${(rows[0] ?? []).map(() => mark.repeat(30)).join("+")}+`;
  const line = (cells: readonly string[]) => `|${cells.map((cell) => ` ${cell.padEnd(29)}`).join("|")}|`;
  const lines = rows.flatMap((cells, index) => [
    line(cells.map((cell) => cell.split("<br>")[0] as string)),
    ...(cells.some((cell) => cell.includes("<br>")) ? [line(cells.map((cell) => cell.split("<br>")[1] ?? ""))] : []),
    border(index === 0 ? "=" : "-"),
  ]);
  return [border("-"), ...lines].join("\n");
}

/** The page with each table of bars in another form. */
const inForm = (page: string, form: (rows: string[][]) => string): string =>
  page.replace(/(?:^\|.*\n?)+/gm, (table) => {
    const rows = table
      .trim()
      .split("\n")
      .map((row) => row.slice(2, -2).split(" | "));
    return `${form(rows.filter((_, index) => index !== 1))}\n`;
  });

test.each([
  ["HTML inside Markdown", htmlTable],
  ["grids", gridTable],
] as const)("tables of another form are read: %s", (_, form) => {
  const rows = [filler, { name: "Size", type: "string", text: "Size. Valid values:<br>big, small" }];
  for (const vendor of vendors) {
    const bars = smallPage(vendor, "markdown", { input: rows, output: rows });
    const { input, output, doubts } = read(vendor, "markdown", { input: rows, output: rows });
    const page = readPage(inForm(bars, form), { vendor });
    const own = (fields: readonly Field[]) => fields.filter(({ name }) => /^(?:Id|Size)$/.test(name)).map(told);
    expect([vendor, own(page.parameters)]).toEqual([vendor, input]);
    expect([vendor, own(page.responses.flatMap(({ fields }) => fields))]).toEqual([vendor, output]);
    expect([vendor, page.warnings.map(({ message }) => message)]).toEqual([vendor, doubts]);
  }
});

test.each([
  ["of no known form", (rows: string[][]) => rows.map((cells) => cells.join(" ; ")).join("\n")],
  ["a grid that is broken", (rows: string[][]) => gridTable(rows).replaceAll("|", "!")],
] as const)("a section whose table is %s is a doubt", (_, form) => {
  for (const vendor of vendors) {
    const bars = smallPage(vendor, "markdown", { input: [filler, filler], output: [filler] });
    const lines = readPage(inForm(bars, form), { vendor }).warnings.map(({ message }) => message);
    const words =
      /table of (?:the )?(?:request|response|input parameters|output parameters)|no table could be read|not read/;
    expect([vendor, lines.filter((message) => words.test(message)).length]).toEqual([vendor, 2]);
  }
});

test("a page's own examples are held against its fields", () => {
  const fields = [
    { name: "Id", type: "integer", text: "An ID." },
    { name: "On", type: "boolean", text: "Whether." },
    { name: "Tags", type: "Array of String", text: "Tags." },
  ];
  const example = '{\n  "Id": "a1",\n  "on": true,\n  "Tags": ["a", 2],\n  "more": 1\n}';
  for (const { vendor, form } of everywhere) {
    const text = smallPage(vendor, form, { input: fields, output: fields, request: example, response: example });
    const { warnings } = readPage(text, { vendor });
    for (const of of ["request", "response"])
      expect([
        vendor,
        form,
        warnings
          .filter(({ message }) => message.includes(`the example of the ${of}`))
          .map(({ message }) => message.replace(`the example of the ${of} has `, "")),
      ]).toEqual([
        vendor,
        form,
        [
          "Id as a string: the table says Integer",
          "on: the table calls it On",
          "Tags as a list of string: the table says Array of String",
          "more: no table has it",
        ].map((text) => (vendor === "tencent" ? text : text.replace("Integer", "integer"))),
      ]);
    const lines = text.split("\n");
    for (const { line, message } of warnings)
      if (message.includes("more: no table")) expect(lines[line - 1]).toContain('"more"');
  }
});

test("an example that the tables describe raises no doubt", () => {
  const fields = [
    { name: "Id", type: "integer", text: "An ID." },
    { name: "Rate", type: "double", text: "A rate." },
    { name: "Name", type: "string", text: "A name." },
  ];
  const example = '{\n  "Id": 12345678901234567890,\n  "Rate": 1,\n  "Name": null\n}';
  for (const { vendor, form } of everywhere)
    expect(read(vendor, form, { input: fields, output: fields, request: example, response: example }).doubts).toEqual(
      [],
    );
});
