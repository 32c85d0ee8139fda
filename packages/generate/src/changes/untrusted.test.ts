import type { JsonObject } from "@cloudseal/openapi";
import { expect, test, vi } from "vitest";
import { changesetText, isOurs, reason } from "./changeset.js";
import { comparePackages } from "./compare.js";
import { type PackageParts, packageFiles } from "./fixtures/repository.js";
import { closed, gives, object, open, takes, text } from "./fixtures/spec.js";
import { readSurface } from "./surface.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const surface = (parts: PackageParts) => readSurface(new Map(Object.entries(packageFiles(parts))), "a package");
const documentOf = (operation: JsonObject, schemas: JsonObject = {}, name: unknown = "DoIt"): JsonObject => ({
  "x-cloudseal": { result: "" },
  paths: { "/DoIt": { post: { operationId: name, ...operation } } },
  components: { schemas },
});
const compare = async (before: PackageParts, after: PackageParts) => {
  const releases = new Map([["demo", { label: "before", surface: surface(before) }]]);
  const [changes] = await comparePackages(new Map([["demo", surface(after)]]), releases);
  if (!changes) throw new Error("nothing was compared");
  return changes;
};

const evil: [string, string][] = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay one
  ["code", "`code` $(x) ${y}"],
  ["a changeset", '---\n"@cloudseal/core": major\n---\n'],
  ["HTML", "<script>alert(1)</script> <!-- -->"],
  ["Markdown", "[link](javascript:x) ![image](https://example.com/x.png) @everyone #1"],
  ["the end of a comment", "*/ export const x = 1; /*"],
  ["control characters", "\u2028\u2029\u0000\u001b[31m\u202e"],
  ["a prototype", "__proto__"],
  ["a constructor", "constructor"],
  ["length", "x".repeat(10_000)],
  ["quotes", "quotes \" and \\ and '"],
];

/** All of them in one run of the compiler. */
const compared = (() => {
  let all: ReturnType<typeof comparePackages> | undefined;
  const nameOf = (index: number) => `@cloudseal/acme-evil-${index}`;
  const before = documentOf(takes(Object.fromEntries([["a", text]])).operation ?? {});
  const afterOf = (value: string) =>
    documentOf({
      ...takes(
        Object.fromEntries([
          ["a", open(value)],
          [value, { ...text, pattern: value }],
        ]),
      ).operation,
      "x-cloudseal": { rateLimit: value, [value]: value, errorCodes: [{ code: value, meaning: value, kind: value }] },
    });
  const surfaces = (document: (value: string) => JsonObject) =>
    evil.map(
      ([, value], index) => [`evil-${index}`, surface({ name: nameOf(index), document: document(value) })] as const,
    );
  return async (name: string) => {
    all ??= comparePackages(
      new Map(surfaces(afterOf)),
      new Map(surfaces(() => before).map(([folder, surface]) => [folder, { label: "before", surface }])),
    );
    const changes = (await all).find((one) => one.name === nameOf(evil.findIndex(([evilName]) => evilName === name)));
    if (!changes) throw new Error("nothing was compared");
    return changes;
  };
})();

test.each(evil)("a name and a value of %s are shown as they are, in one line", async (name) => {
  const changes = await compared(name);
  expect(changes.changes.length).toBeGreaterThan(2);
  for (const change of changes.changes) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
    expect(reason(change)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]/);
    expect(reason(change).length).toBeLessThan(700);
  }
  const written = changesetText(changes);
  expect(isOurs(written)).toBe(true);
  expect(written.match(/^---$/gm)).toHaveLength(2);
  expect(written.match(/^"/gm)).toHaveLength(1);
  expect(written).not.toMatch(/(?<!\\)(<|\]\(|@everyone|`code`)/);
});

test("types may not ask for other files", async () => {
  const types =
    'import "/etc/passwd";\n/// <reference path="/etc/passwd" />\nexport interface DoItInput { a?: import("/etc/hosts").X }\n';
  await expect(compare({ types }, {})).rejects.toThrow(
    /the types of @cloudseal\/acme-demo in the release do not compile: (?!.*root)/,
  );
});

test("types that are no types are refused", async () =>
  await expect(compare({}, { types: "export interface DoItInput { a: }\n" })).rejects.toThrow(
    "the types of @cloudseal/acme-demo do not compile",
  ));

test.each([
  ["an operation without a name", documentOf({}, {}, null)],
  ["a name that is code", documentOf({}, {}, "DoIt;x")],
  ["a name that is no text", documentOf({}, {}, { toString: "x" })],
])(
  "%s is refused",
  async (_name, document) =>
    await expect(compare({ document }, {})).rejects.toThrow(
      "an operation's name is letters and digits after a capital",
    ),
);

test("references in circles, to nowhere and to elsewhere end", async () => {
  const schemas = (more: JsonObject) => ({
    A: { $ref: "#/components/schemas/B" },
    B: { $ref: "#/components/schemas/A" },
    Tree: object({ tree: { $ref: "#/components/schemas/Tree" }, ...more }),
  });
  const operation = gives({
    circle: { $ref: "#/components/schemas/A" },
    nowhere: { $ref: "#/components/schemas/None" },
    file: { $ref: "file:///etc/passwd" },
    tree: { $ref: "#/components/schemas/Tree" },
  }).operation as JsonObject;
  const { changes } = await compare(
    { document: documentOf(operation, schemas({})) },
    { document: documentOf(operation, schemas({ more: text })) },
  );
  expect(changes.map(reason)).toEqual(["DoIt output tree.more: is new"]);
});

test("references that stand for very much end too", async () => {
  const level = (index: number, leaf: JsonObject): JsonObject =>
    index === 12
      ? leaf
      : object(
          Object.fromEntries([..."abcdefgh"].map((name) => [name, { $ref: `#/components/schemas/L${index + 1}` }])),
        );
  const schemas = (leaf: JsonObject) =>
    Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`L${index}`, level(index, leaf)]));
  const operation = gives({ all: { $ref: "#/components/schemas/L0" } }).operation as JsonObject;
  const changes = await compare(
    { document: documentOf(operation, schemas(closed("A"))) },
    { document: documentOf(operation, schemas(closed("A", "B"))) },
  );
  expect(changesetText(changes).split("\n").length).toBeLessThan(220);
});
