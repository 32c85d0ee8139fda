import type { OperationFacts } from "@cloudseal/generate/facts";
import { describe, expect, test } from "vitest";
import { combine, type Witness } from "./combine.js";
import type { ReadField, Reading, ReadOperation } from "./reading.js";
import { tierOf } from "./tier.js";
import type { SourceDefinition, Vendor } from "./vendors.js";

const vendor: Vendor = {
  sources: () => [],
  pages: { page: ["Page"], offset: [], token: ["NextToken"], size: ["Size"], total: ["Total"] },
};

/** A witness of one operation, FeedCat. */
const witness = (
  name: string,
  at: string,
  operation: ReadOperation | undefined,
  { types = {}, ...definition }: Partial<SourceDefinition> & { types?: Record<string, ReadField[]> } = {},
): Witness => {
  const reading: Reading = {
    operations: new Map(operation ? [["FeedCat", operation]] : []),
    types: new Map(Object.entries(types)),
    problems: [],
  };
  const whole: SourceDefinition = {
    ...{ name, repository: "acme/cats", licence: "MIT", tells: [], kind: "definition", required: "all", path: "." },
    ...definition,
    read: () => reading,
  };
  return { name, at, definition: whole, reading };
};

const combined = (...witnesses: Witness[]) => {
  const { operations, types } = combine(witnesses, vendor);
  const operation = operations.get("FeedCat");
  if (!operation) throw new Error("no operation");
  return { ...operation, tier: tierOf(operation, types), types };
};

const times: ReadField = { name: "Times", type: "int32", in: "query", required: true };
const fed: ReadField = { name: "Fed", type: "boolean" };
const example = { output: { Fed: true, RequestId: "1" } };
const base: ReadOperation = { method: "POST", path: "/", parameters: [times], output: [fed] };

test("the first definition gives the structure; others add what they tell", () => {
  const { facts } = combined(
    witness("ts", "2026-03-01", { ...base, parameters: [{ ...times, type: "number" }] }),
    witness("docs", "2024-01-01", {
      ...base,
      nature: "read",
      group: 3,
      errors: [{ code: "NoCat" }, { code: "NoCat" }],
      examples: [example],
    }),
    witness("policies", "2026-04-01", { permissions: ["cats:FeedCat"] }, { kind: "addition" }),
  );
  expect(facts).toEqual({
    from: ["ts", "docs", "policies"],
    at: "2026-04-01",
    method: "POST",
    path: "/",
    nature: "read",
    group: 3,
    parameters: [{ name: "Times", type: "int32", in: "query", required: true }],
    output: [{ name: "Fed", type: "boolean" }],
    errors: [{ code: "NoCat" }],
    examples: [example],
    permissions: ["cats:FeedCat"],
  });
});

test.each<[string, boolean | undefined, Witness[]]>([
  [
    "known there",
    true,
    [witness("cn", "2026-01-01", base), witness("intl", "2026-01-01", base, { international: true })],
  ],
  [
    "not known there",
    false,
    [witness("cn", "2026-01-01", base), witness("intl", "2026-01-01", undefined, { international: true })],
  ],
  ["nobody says", undefined, [witness("cn", "2026-01-01", base)]],
])("the international site: %s", (_, want, witnesses) => expect(combined(...witnesses).facts.international).toBe(want));

describe("how far an operation was checked", () => {
  const two = (one: ReadOperation, other: ReadOperation, examples: OperationFacts["examples"] = [example]) => [
    witness("a", "2026-01-01", { ...one, ...(examples ? { examples } : {}) }),
    witness("b", "2026-01-01", other),
  ];
  const withInput = (field: Partial<ReadField>): ReadOperation => ({ ...base, parameters: [{ ...times, ...field }] });
  const withOutput = (...fields: ReadField[]): ReadOperation => ({ ...base, output: fields });
  const list: ReadField = { name: "List", type: "array", items: "object", fields: [{ name: "Id", type: "int64" }] };

  test.each<[string, Witness[], string | undefined]>([
    ["two agree and the payload fits", two(base, base), undefined],
    [
      "no members at all",
      two(
        { method: "POST", path: "/", parameters: [], output: [] },
        { method: "POST", path: "/", parameters: [], output: [] },
        [{ output: { RequestId: "1" } }],
      ),
      undefined,
    ],
    ["a width that another tells", two(withInput({ type: "number" }), base), undefined],
    [
      "a text that stands for an object in JSON",
      two(withInput({ type: "object", style: "json", fields: [] }), withInput({ type: "string" })),
      undefined,
    ],
    [
      "a payload in the vendor's envelope",
      two(base, base, [{ input: { Times: 1 }, output: { Response: { Fed: true } } }]),
      undefined,
    ],
    ["one source", [witness("a", "2026-01-01", { ...base, examples: [example] })], "one source"],
    [
      "a member that one source tells of",
      two(withOutput(fed, { name: "New", type: "string" }), base),
      "one source only tells of New",
    ],
    ["no payload", two(base, base, []), "no payload"],
    ["a payload of a request alone", two(base, base, [{ input: { Times: 1 } }]), "no payload"],
    [
      "widths",
      two(withOutput({ ...list, fields: [{ name: "Id", type: "int32" }] }), withOutput(list), [
        { output: { List: [{ Id: 1 }] } },
      ]),
      "two sources disagree about List[].Id (width)",
    ],
    ["types", two(withInput({ type: "string" }), base), "two sources disagree about Times (type)"],
    [
      "items",
      two(withInput({ type: "array", items: "string" }), withInput({ type: "array", items: "int32" })),
      "two sources disagree about Times[] (type)",
    ],
    [
      "lists in lists",
      two(
        withInput({ type: "array", items: { type: "array", items: "string" } }),
        withInput({ type: "array", items: "string" }),
      ),
      "two sources disagree about Times[] (type)",
    ],
    [
      "what is required",
      two(withInput({}), { ...base, parameters: [{ name: "Times", type: "int32", in: "query" }] }),
      "two sources disagree about Times (required)",
    ],
    ["places", two(withInput({ in: "form" }), base), "two sources disagree about Times (place)"],
    [
      "styles",
      two(
        withInput({ type: "array", items: "string", style: "flat" }),
        withInput({ type: "array", items: "string", style: "json" }),
      ),
      "two sources disagree about Times (style)",
    ],
    ["methods", two(base, { ...base, method: "GET" }), "two sources disagree about method"],
    [
      "a width that nobody tells",
      two(withInput({ type: "number" }), withInput({ type: "number" })),
      "no source tells the width of Times",
    ],
    [
      "a type that nobody tells",
      two(withOutput(fed, { name: "Data", type: "any" }), withOutput(fed, { name: "Data", type: "any" })),
      "no source tells the type of Data",
    ],
    [
      "a request that does not fit",
      two(base, base, [{ input: { Times: "1" }, output: { Fed: true } }]),
      "the request example does not fit: Times",
    ],
    [
      "a response that does not fit",
      two(base, base, [{ output: { Fed: 1 } }]),
      "the response example does not fit: Fed",
    ],
    ["a response that is none", two(base, base, [{ output: [] }]), "the response example does not fit"],
    [
      "several reasons",
      two(withInput({ type: "string" }), base, []),
      "two sources disagree about Times (type); no payload",
    ],
  ])("%s", (_, witnesses, why) =>
    expect(combined(...witnesses).tier).toEqual(why === undefined ? { tier: "checked" } : { tier: "drafted", why }),
  );

  test("more places than are named are counted", () => {
    const names = ["A", "B", "C", "D", "E"].map((name): ReadField => ({ name, type: "string" }));
    const { tier } = combined(...two(withOutput(fed, ...names), base));
    expect(tier.why).toBe("one source only tells of A, B, C and 2 more");
  });

  test("a shared type counts for who reaches it, by another type too", () => {
    const reach: ReadOperation = { ...base, output: [{ name: "Toy", type: "object", ref: "Toy" }] };
    const types = (width: ReadField["type"]) => ({
      Toy: [{ name: "Ball", type: "object", ref: "Ball" }] as ReadField[],
      Ball: [{ name: "Size", type: width }] as ReadField[],
    });
    const { tier, types: found } = combined(
      witness(
        "a",
        "2026-01-01",
        { ...reach, examples: [{ output: { Toy: { Ball: { Size: 1 } } } }] },
        { types: types("int32") },
      ),
      witness("b", "2026-01-01", reach, { types: types("int64") }),
    );
    expect(tier).toEqual({ tier: "drafted", why: "two sources disagree about Ball.Size (width)" });
    expect(found.get("Ball")?.fields).toEqual([{ name: "Size", type: "int64" }]);
  });

  test("who does not say what must be given contradicts nobody", () => {
    const body: ReadOperation = { method: "POST", path: "/", body: "Food", output: [fed] };
    const { types, facts } = combined(
      witness("java", "2026-01-01", body, { required: "inputs", types: { Food: [{ name: "Kind", type: "string" }] } }),
      witness("go", "2026-01-01", body, { types: { Food: [{ name: "Kind", type: "string", required: true }] } }),
    );
    expect(facts.body).toBe("Food");
    expect(types.get("Food")?.notes.disagree).toEqual([]);
    expect(types.get("Food")?.fields).toEqual([{ name: "Kind", type: "string", required: true }]);
  });
});

describe("pages", () => {
  const item: ReadField = { name: "Cats", type: "array", items: "object", fields: [] };
  const inputs = (...names: string[]): ReadField[] => names.map((name) => ({ name, type: "int32", in: "query" }));
  test.each<[string, ReadField[], ReadField[], unknown]>([
    [
      "by number",
      inputs("Page", "Size"),
      [item, { name: "Total", type: "int32" }],
      { page: "Page", size: "Size", items: ["Cats"], total: "Total" },
    ],
    [
      "in an object",
      inputs("Page", "Size"),
      [{ name: "Data", type: "object", fields: [item, { name: "Total", type: "int64" }] }],
      { page: "Page", size: "Size", items: ["Data.Cats"], total: "Data.Total" },
    ],
    [
      "by token",
      inputs("NextToken"),
      [item, { name: "NextToken", type: "string" }],
      { token: "NextToken", next: "NextToken", items: ["Cats"] },
    ],
    ["a token that does not come back", inputs("NextToken"), [item], undefined],
    [
      "lists of scalars only",
      inputs("Page", "Size"),
      [{ name: "Names", type: "array", items: "string" }],
      { page: "Page", size: "Size", items: ["Names"] },
    ],
    ["no list", inputs("Page", "Size"), [fed], undefined],
    ["no size", inputs("Page"), [item], undefined],
    [
      "a list in a list",
      inputs("Page", "Size"),
      [{ ...item, fields: [item] }],
      { page: "Page", size: "Size", items: ["Cats"] },
    ],
    [
      "a total that is a text",
      inputs("Page", "Size"),
      [item, { name: "Total", type: "string" }],
      { page: "Page", size: "Size", items: ["Cats"] },
    ],
  ])("%s", (_, parameters, output, pages) =>
    expect(combined(witness("a", "2026-01-01", { ...base, parameters, output })).facts.pages).toEqual(pages),
  );
});
