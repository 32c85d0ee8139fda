import { describe, expect, test } from "vitest";
import { bodyAndAnswer, emitted, type Parts } from "../fixtures/acme.js";
import type { Json } from "../read/spec-file.js";

const text = { type: "string" };
const at = (place: string, name: string, more: Json = {}) => ({
  name,
  in: place,
  ...(place === "path" ? { required: true } : {}),
  schema: text,
  ...more,
});
const integer = { type: "integer", format: "int32" };
const answer = (properties: Json) => ({
  responses: {
    200: { description: "Done.", content: { "application/json": { schema: { type: "object", properties } } } },
  },
});
const routeOf = async (parts: Parts) => {
  const found = /= \{\n([\s\S]*?)\};\n/.exec(await emitted("src/operations/DoIt.gen.ts", parts))?.[1] ?? "";
  return found
    .trim()
    .split(/,\n\s*/)
    .join("\n")
    .replace(/,$/, "");
};

/** The text of a file without its comments. */
const withoutComments = (file: string): string => file.replace(/\/\*\*[\s\S]*?\*\/\n/g, "");

describe("the route of an operation", () => {
  test.each<[fact: string, parts: Parts, want: string[]]>([
    [
      "without input or output",
      {},
      ['name: "DoIt"', 'method: "POST"', 'path: "/things"', 'rest: "query"', "idempotent: true", 'returns: "nothing"'],
    ],
    [
      "by GET, with all input in the query",
      { method: "get", operation: { parameters: [at("query", "a"), at("query", "b")], ...answer({ c: text }) } },
      ['name: "DoIt"', 'method: "GET"', 'path: "/things"', 'rest: "query"', "idempotent: true"],
    ],
    [
      "with parameters in all places",
      {
        path: "/things/{id}",
        method: "put",
        operation: {
          parameters: [at("path", "id"), at("query", "limit"), at("header", "X-Mode")],
          ...bodyAndAnswer({ properties: { name: text } }, { properties: { a: text } }),
        },
        extension: { idempotent: false },
      },
      [
        'name: "DoIt"',
        'method: "PUT"',
        'path: "/things/{id}"',
        'query: ["limit"]',
        'header: ["X-Mode"]',
        'rest: "body"',
        "idempotent: false",
      ],
    ],
    [
      "with constant headers",
      {
        path: "/",
        service: { actionHeader: "X-Action" },
        operation: {
          parameters: [
            at("header", "X-Action", { required: true, schema: { type: "string", const: "DoIt" } }),
            at("header", "X-Number", { required: true, schema: { const: 7 } }),
          ],
        },
      },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/"',
        'headers: { "x-action": "DoIt", "x-number": "7" }',
        'rest: "query"',
        "idempotent: true",
        'returns: "nothing"',
      ],
    ],
    [
      "with error codes",
      {
        extension: {
          errorCodes: [
            { code: "A.B", meaning: "One.", kind: "invalid" },
            { code: "Plain", status: 404, meaning: "Two.", kind: "notFound" },
          ],
        },
      },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/things"',
        'rest: "query"',
        "idempotent: true",
        'returns: "nothing"',
        'errors: { "A.B": "invalid", Plain: "notFound" }',
      ],
    ],
    ...[
      { requests: 20, per: "second", want: "20" },
      { requests: 30, per: "minute", want: "0.5" },
      { requests: 9, per: "hour", want: "0.0025" },
      { requests: 43_200, per: "day", want: "0.5" },
    ].map(({ requests, per, want }): [string, Parts, string[]] => [
      `with a limit of ${requests} calls per ${per}`,
      { extension: { rateLimit: { requests, per } } },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/things"',
        'rest: "query"',
        "idempotent: true",
        `rateLimit: ${want}`,
        'returns: "nothing"',
      ],
    ]),
    [
      "with a member that another one needs",
      {
        operation: bodyAndAnswer({
          properties: { kind: text, code: text },
          if: { properties: { kind: { const: "switch" } }, required: ["kind"] },
          // biome-ignore lint/suspicious/noThenProperty: the key is JSON Schema's
          then: { properties: { code: {} }, required: ["code"] },
        }),
      },
      [
        'name: "DoIt"',
        'method: "POST"',
        'path: "/things"',
        'rest: "body"',
        'requiredWhen: [["kind", "switch", ["code"]]]',
        "idempotent: true",
      ],
    ],
    [
      "with one that another needs in results only",
      {
        operation: bodyAndAnswer({
          properties: { kind: text, code: { ...text, readOnly: true } },
          if: { properties: { kind: { const: "switch" } }, required: ["kind"] },
          // biome-ignore lint/suspicious/noThenProperty: the key is JSON Schema's
          then: { properties: { code: {} }, required: ["code"] },
        }),
      },
      ['name: "DoIt"', 'method: "POST"', 'path: "/things"', 'rest: "body"', "idempotent: true"],
    ],
  ])("%s", async (_, parts, want) => expect(await routeOf(parts)).toBe(want.join("\n")));

  test.each<[fact: string, properties: Json, schemas: Json, want: string]>([
    ["an int64", { a: { type: "integer", format: "int64" } }, {}, '[[["a"], "bigint"]]'],
    [
      "a list of uint64",
      { a: { type: "array", items: { type: "integer", format: "uint64" } } },
      {},
      '[[["a", "*"], "bigint"]]',
    ],
    [
      "a map of them",
      { a: { type: "object", additionalProperties: { type: "integer", format: "int64" } } },
      {},
      '[[["a", "*"], "bigint"]]',
    ],
    [
      "one in a list of objects",
      { a: { type: "array", items: { type: "object", properties: { b: { type: "integer", format: "int64" } } } } },
      {},
      '[[["a", "*", "b"], "bigint"]]',
    ],
    [
      "one behind a reference",
      { a: { $ref: "#/components/schemas/Id" } },
      { Id: { type: "integer", format: "int64" } },
      '[[["a"], "bigint"]]',
    ],
    [
      "one among values",
      { a: { anyOf: [{ const: 1 }, { type: "integer", format: "int64" }] } },
      {},
      '[[["a"], "bigint"]]',
    ],
    [
      "a text that the wire has as a number",
      { a: { type: ["integer", "string"], format: "int64", "x-cloudseal": { exposeAs: "string" } } },
      {},
      '[[["a"], "string"]]',
    ],
  ])("tells where the answer has %s", async (_, properties, schemas, want) => {
    const route = await routeOf({ operation: answer(properties), schemas });
    expect(/^convert: (.*)$/m.exec(route)?.[1]).toBe(want);
  });

  test("tells of no conversion where there is none", async () => {
    const bounded = { type: "integer", format: "int64", minimum: 0, maximum: 100 };
    expect(await routeOf({ operation: answer({ a: bounded, b: text }) })).not.toContain("convert");
  });
});

describe("the waiters of an operation", () => {
  const properties = { Task: { type: "object", properties: { State: text } }, Done: { type: "boolean" } };
  const fileWith = (waiters: Json) =>
    emitted("src/operations/DoIt.gen.ts", { operation: answer(properties), extension: { waiters } });

  test("are constants beside its route", async () => {
    const delay = { min: 2, max: 30 };
    const waiters = {
      ThingDone: { path: "Done", success: [true], delay },
      ThingThere: { path: "Task.State", success: ["UP"], failure: ["DEAD", 'a"b'], retry: ["BOOT"], delay },
    };
    expect(
      withoutComments(await fileWith(waiters)),
    ).toContain(`export const waitUntilThingDone: Waiter<DoItInput, DoItOutput> = {
  name: "ThingDone",
  route: doIt,
  path: ["Done"],
  success: [true],
  minDelay: 2000,
  maxDelay: 30000,
  wait,
};

export const waitUntilThingThere: Waiter<DoItInput, DoItOutput> = {
  name: "ThingThere",
  route: doIt,
  path: ["Task", "State"],
  success: ["UP"],
  failure: ["DEAD", 'a"b'],
  retry: ["BOOT"],
  minDelay: 2000,
  maxDelay: 30000,
  wait,
};
`);
  });

  test("bring what waits with them, which others do without", async () => {
    const waiters = { ThingDone: { path: "Done", success: [true], delay: { min: 1, max: 1 } } };
    expect(await fileWith(waiters)).toContain(
      '\nimport { type TypedRoute, type Waiter, wait } from "@cloudseal/core";\n',
    );
    expect(await emitted("src/operations/DoIt.gen.ts", {})).toContain(
      'import type { TypedRoute } from "@cloudseal/core";',
    );
  });
});

describe("the pages of an operation", () => {
  const operation = bodyAndAnswer(
    { properties: { Offset: text, Page: integer, Limit: integer } },
    { properties: { All: { type: "object", properties: { List: { type: "array", items: text }, Total: integer } } } },
  );
  const items = "All.List";

  test.each<[fact: string, pages: Json, want: string]>([
    [
      "by offset",
      { offset: "Offset", items, total: "All.Total" },
      `  position: "Offset",
  counts: "items",
  first: 0,
  size: "Limit",
  defaultSize: 10,
  texts: ["Offset"],
  items: ["All", "List"],
  total: ["All", "Total"],
`,
    ],
    [
      "by page",
      { page: "Page", items },
      `  position: "Page",
  counts: "pages",
  first: 1,
  size: "Limit",
  defaultSize: 10,
  items: ["All", "List"],
`,
    ],
    [
      "by pages that are counted from 0",
      { page: "Page", first: 0, items },
      `  position: "Page",
  counts: "pages",
  first: 0,
  size: "Limit",
  defaultSize: 10,
  items: ["All", "List"],
`,
    ],
  ])("are a constant beside its route: %s", async (_, pages, want) => {
    const extension = { pages: { size: "Limit", defaultSize: 10, ...pages } };
    const routes = await emitted("src/operations/DoIt.gen.ts", { operation, extension });
    expect(withoutComments(routes)).toContain(`export const paginateDoIt: Pager<DoItInput, DoItOutput, string> = {
  route: doIt,
${want}  paginate,
};
`);
    expect(routes).toContain('import { type Pager, paginate, type TypedRoute } from "@cloudseal/core";\n');
  });
});

const paged = bodyAndAnswer(
  { properties: { Offset: integer, Page: integer, Limit: integer } },
  { properties: { List: { type: "array", items: { type: "string" } }, Total: integer } },
);

test.each<[fact: string, pages: Json, want: string[]]>([
  [
    "offsets with a total",
    { offset: "Offset", total: "Total" },
    [
      " * Walk through `List` of all pages: `for await (const item of paginateDoIt(…))`.",
      " *",
      " * Each page is a call of doIt, made when it is needed, until `Total` is reached or one is empty. `Offset`, the",
      " * number of items before the first page, is 0 and `Limit` 10 unless you say otherwise. `byPage()` gives the",
      " * answers instead of their items.",
    ],
  ],
  [
    "pages without a total",
    { page: "Page" },
    [
      " * Walk through `List` of all pages: `for await (const item of paginateDoIt(…))`.",
      " *",
      " * Each page is a call of doIt, made when it is needed, until one is not full or one is empty. `Page`, the number",
      " * of the first page, is 1 and `Limit` 10 unless you say otherwise. `byPage()` gives the answers instead of their",
      " * items.",
    ],
  ],
])("the documentation of a method that walks through pages tells of %s", async (_, pages, want) => {
  const extension = { pages: { size: "Limit", defaultSize: 10, items: "List", ...pages } };
  const file = await emitted("src/operations/DoIt.gen.ts", { operation: paged, extension });
  expect(file).toContain(`/**\n${want.join("\n")}\n`);
  expect(file).toContain("\n */\nexport const paginateDoIt: Pager<DoItInput, DoItOutput, string> = {\n");
});

test("a pager says which of its two parameters the operation requires", async () => {
  const extension = { pages: { size: "Limit", defaultSize: 10, items: "List", page: "Page" } };
  for (const [required, want] of [
    [[], ""],
    [["Page"], ', "Page"'],
    [["Limit", "Offset", "Page"], ', "Page" | "Limit"'],
  ] as const) {
    const properties = { Offset: integer, Page: integer, Limit: integer };
    const operation = bodyAndAnswer(
      { properties, ...(required.length > 0 && { required: [...required] }) },
      { properties: { List: { type: "array", items: { type: "string" } } } },
    );
    const file = await emitted("src/operations/DoIt.gen.ts", { operation, extension });
    expect(file.replaceAll(/\s+/g, " ")).toContain(`Pager<DoItInput, DoItOutput, string${want}> = {`);
  }
});

const task = { type: "object", properties: { State: { type: "string" } } };
const waited = bodyAndAnswer({}, { properties: { Task: task } });

test.each<[fact: string, waiter: Json, want: string[]]>([
  [
    "all that is known",
    { success: ["UP", "IDLE"], failure: ["DEAD"], retry: ["BOOT"], delay: { min: 2, max: 30 } },
    [
      " * Wait for ThingThere: call doIt until `Task.State` is `UP` or `IDLE`, and return that answer.",
      " *",
      " * `DEAD` fails the wait. `BOOT`, or any value that is not known yet, lets it go on. The first call is made at",
      " * once, then after 2 seconds, later after up to 30 seconds.",
    ],
  ],
  [
    "as little as may be",
    { success: ["UP"], delay: { min: 1, max: 1 } },
    [
      " * Wait for ThingThere: call doIt until `Task.State` is `UP`, and return that answer.",
      " *",
      " * Any other value lets it go on. The first call is made at once, then every second.",
    ],
  ],
])("the documentation of a method that waits tells %s", async (_, waiter, want) => {
  const waiters = { ThingThere: { path: "Task.State", ...waiter } };
  const file = await emitted("src/operations/DoIt.gen.ts", { operation: waited, extension: { waiters } });
  expect(file).toContain(`/**\n${want.join("\n")}\n`);
  expect(file).toContain("\n */\nexport const waitUntilThingThere: Waiter<DoItInput, DoItOutput> = {\n");
});

const at20260822 = { from: ["typescript", "go"], at: "2026-08-22" };

test.each<[fact: string, extension: Json, want: string[]]>([
  [
    "a person read the page",
    { idempotent: false },
    ["Do it.", "", "Not safe to repeat.", "@throws CloudError", "@see https://acme.example/do-it"],
  ],
  [
    "two definitions agree",
    { idempotent: true, page: undefined, source: { tier: "checked", ...at20260822 } },
    [
      "Checked, not verified: the vendor's definitions agree and its payload fits (typescript, go; 2026-08-22).",
      "",
      "Do it.",
      "",
      "Safe to repeat.",
      "@throws CloudError",
    ],
  ],
  [
    "less is known",
    { idempotent: false, page: undefined, source: { tier: "drafted", ...at20260822, why: "no payload" } },
    [
      "Drafted, not verified (typescript, go; 2026-08-22): no payload.",
      "",
      "Do it.",
      "",
      "Not known to be safe to repeat: `{ idempotent: true }` at a call is your word that it is.",
      "@throws CloudError",
    ],
  ],
])("the documentation of a method says first that %s", async (_, extension, want) => {
  const file = await emitted("src/operations/DoIt.gen.ts", { operation: { summary: "Do it." }, extension });
  const lines = /\/\*\*\n((?: \*.*\n)*) \*\/\nexport const doIt:/.exec(file)?.[1]?.trimEnd().split("\n") ?? [];
  const withoutExample = lines
    .map((line) => line.replace(/^ \*\s?/, ""))
    .join("\n")
    .replace(/@example\n```ts\n[^`]*```\n/, "");
  expect(withoutExample.split("\n")).toEqual(want);
});
