import { expect, test, vi } from "vitest";
import { bodyAndAnswer, generateAcme } from "../../packages/generate/src/fixtures/acme.js";
import { injected } from "./injected.js";
import { canary } from "./strings.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

/** A text that a comment would take for tags and a link. */
const hostile = (place: string): string =>
  `${place}\n@internal ${canary} @deprecated ${canary}\n{@link https://${canary}.example|docs}`;

test("no text of a spec is a tag or a link of a comment, wherever it stands", async () => {
  const text = { type: "string", description: hostile("a member"), examples: [hostile("an example")] };
  const state = { description: hostile("a state"), anyOf: [hostile("one"), hostile("two")].map(valueWith) };
  const { files } = await generateAcme({
    title: hostile("the service"),
    operation: {
      summary: hostile("the summary"),
      description: hostile("the description"),
      parameters: [
        {
          name: "limit",
          in: "query",
          description: hostile("a parameter"),
          schema: { type: "integer", format: "int32" },
        },
        { name: "offset", in: "query", schema: { type: "integer", format: "int32" }, example: 1 },
      ],
      ...bodyAndAnswer(
        { properties: { text, state } },
        {
          description: hostile("the answer"),
          properties: { text, state: valuesIn(state), list: { type: "array", items: text } },
        },
      ),
    },
    extension: {
      permission: { action: hostile("an action"), access: "read", resource: hostile("a resource") },
      errorCodes: [{ code: "a", status: 400, meaning: hostile("a meaning"), kind: "failed" }],
      waiters: {
        Done: { path: "state", success: [hostile("one")], failure: [hostile("two")], delay: { min: 1, max: 2 } },
      },
      pages: { offset: "offset", size: "limit", defaultSize: 1, items: "list" },
    },
  });
  const found = [...files].flatMap(([path, content]) => injected(path, content));
  expect(found).toEqual([]);
  const all = [...files.values()].join("\n");
  for (const place of [
    "the service",
    "the summary",
    "the description",
    "a parameter",
    "a member",
    "an example",
    "a state",
    "an action",
    "a meaning",
    "one",
    "two",
  ])
    expect(all).toContain(place);
});

function valueWith(value: string) {
  return { const: value, description: value };
}

/** The same values, of which no more can come. */
function valuesIn({ description, anyOf }: { description: string; anyOf: object[] }) {
  return { description, type: "string", oneOf: anyOf };
}
