import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SourceError } from "./checkouts.js";
import { FactsFileError, textOf, writeFacts } from "./facts-file.js";
import { cloneWith, temporaryFolder } from "./fixtures/sources.js";
import { attempt, emptyReading, nameOf, type ReadOperation, UnknownShape } from "./reading.js";
import { refresh } from "./refresh.js";
import type { SourceDefinition, Vendor } from "./vendors.js";

/** A vendor of this test: its definitions are our own records as JSON; `null` is what its reader does not understand. */
const source = (name: string, more: Partial<SourceDefinition> = {}): SourceDefinition => ({
  ...{ name, repository: `acme/${name}`, licence: "MIT", tells: ["all"], kind: "definition", required: "all" },
  path: "all.json",
  read: (files, path, source) => {
    const reading = emptyReading();
    const { types = {}, ...operations } = JSON.parse(files.text(path));
    for (const [name, fields] of Object.entries(types)) reading.types.set(name, fields as never);
    for (const [name, operation] of Object.entries(operations))
      attempt(reading, source, name, () => {
        if (operation === null) throw new UnknownShape("expected an operation, found null");
        reading.operations.set(nameOf("operation", name), operation as ReadOperation);
      });
    return reading;
  },
  ...more,
});
const vendor: Vendor = {
  sources: () => [source("sdk"), source("docs"), source("rules", { kind: "addition" })],
  pages: { page: [], offset: [], token: [], size: [], total: [] },
};

const operation = (more: ReadOperation = {}): ReadOperation => ({
  ...{ method: "POST", path: "/", parameters: [], output: [{ name: "Fed", type: "boolean" }] },
  ...more,
});
const sdk = { FeedCat: operation(), PetCat: operation() };
const docs = {
  FeedCat: operation({ nature: "write", examples: [{ output: { Fed: true } }] }),
  PetCat: operation({ nature: "read" }),
};
const rules = { FeedCat: { permissions: ["cats:Feed"] } };

/** The folder of the clones, and the facts as they are after a first reading of all. */
function prepared(): {
  from: string;
  path: string;
  clone: (name: string, all: object | string, date?: string) => void;
  again: () => ReturnType<typeof refresh>;
} {
  const from = temporaryFolder();
  const path = join(from, "facts.json");
  const clone = (name: string, all: object | string, date = "2026-02-01") => {
    rmSync(join(from, "acme", name), { recursive: true, force: true });
    cloneWith(join(from, "acme", name), { "all.json": typeof all === "string" ? all : JSON.stringify(all) }, date);
  };
  const again = () => refresh(vendor, "cats", "v1", from, path);
  clone("sdk", sdk);
  clone("docs", docs, "2026-01-01");
  clone("rules", rules);
  writeFacts(path, textOf(again().after));
  return { from, path, clone, again };
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What a refresh says, in short. */
const told = ({ changes, kept, missing, problems }: ReturnType<typeof refresh>) => ({
  changes: changes.map(({ operation, kind, changes }) =>
    `${kind} ${operation} ${changes.map(({ at }) => at).join()}`.trim(),
  ),
  kept,
  missing,
  problems: problems.map(
    ({ operation, source, what, kept }) => `${source} ${operation}: ${what}${kept ? ", kept" : ""}`,
  ),
});
const nothing = { changes: [], kept: [], missing: [], problems: [] };

test("facts.json has one source, one type and one operation a line, sorted", () => {
  const { path, clone, again } = prepared();
  clone("sdk", {
    PetCat: operation({ body: "Toy" }),
    FeedCat: operation({ examples: [{ input: { Id: 1 } }] }),
    types: { Toy: [{ name: "Size", type: "int32" }], Unused: [] },
  });
  writeFacts(path, textOf(again().after));
  expect(
    readFileSync(path, "utf8")
      .replace(/"commit":"[0-9a-f]{40}"/g, '"commit":"…"')
      .split("\n"),
  ).toEqual([
    '{"service":"cats","version":"v1","sources":{',
    '"docs":{"repository":"acme/docs","commit":"…","at":"2026-01-01","licence":"MIT","tells":["all"]},',
    '"rules":{"repository":"acme/rules","commit":"…","at":"2026-02-01","licence":"MIT","tells":["all"]},',
    '"sdk":{"repository":"acme/sdk","commit":"…","at":"2026-02-01","licence":"MIT","tells":["all"]}',
    '},"types":{',
    '"Toy":[{"name":"Size","type":"int32"}]',
    '},"operations":{',
    '"FeedCat":{"tier":"drafted","why":"the request example does not fit: Id","from":["sdk","docs","rules"],"at":"2026-02-01","method":"POST","path":"/","nature":"write","output":[{"name":"Fed","type":"boolean"}],"examples":[{"input":{"Id":1}},{"output":{"Fed":true}}],"permissions":["cats:Feed"]},',
    '"PetCat":{"tier":"drafted","why":"one source only tells of Toy.Size; no payload","from":["sdk","docs"],"at":"2026-02-01","method":"POST","path":"/","nature":"read","body":"Toy","output":[{"name":"Fed","type":"boolean"}]}',
    "}}",
    "",
  ]);
});

test("the same sources change nothing", () => expect(told(prepared().again())).toEqual(nothing));

test("what is new, gone and changed is told by operation", () => {
  const { clone, again } = prepared();
  clone("sdk", { FeedCat: operation({ output: [{ name: "Fed", type: "string" }] }), ScareCat: operation() });
  expect(told(again())).toEqual({
    ...nothing,
    changes: ["changed FeedCat tier,why,output.Fed", "gone PetCat", "added ScareCat"],
  });
});

describe("what is not known any more stays", () => {
  test.each(["sdk", "docs", "rules"])("without the clone of %s, what it told of", (name) => {
    const { from, again } = prepared();
    rmSync(join(from, "acme", name), { recursive: true });
    const kept = name === "rules" ? ["FeedCat"] : ["FeedCat", "PetCat"];
    expect(told(again())).toEqual({ ...nothing, kept, missing: [name] });
  });

  test.each(["sdk", "docs", "rules"])("an operation that %s tells of in an unknown shape", (name) => {
    const { clone, again } = prepared();
    clone(name, {
      ...{ sdk, docs, rules }[name],
      FeedCat: null,
      PetCat: name === "rules" ? {} : operation({ nature: "write" }),
    });
    const { changes, ...rest } = told(again());
    expect(rest).toEqual({
      kept: ["FeedCat"],
      missing: [],
      problems: [`${name} FeedCat: expected an operation, found null, kept`],
    });
    expect(changes.filter((change) => change.includes("FeedCat"))).toEqual([]);
  });

  test("all, if nothing of the source that lists the operations is understood", () => {
    const { clone, again } = prepared();
    clone("sdk", {});
    expect(told(again())).toEqual({
      ...nothing,
      kept: ["FeedCat", "PetCat"],
      missing: ["sdk"],
      problems: ["sdk undefined: expected operations, found none"],
    });
  });

  test("what is not listed any more, if that source tells of something unknown", () => {
    const { clone, again } = prepared();
    clone("sdk", { FeedCat: operation(), "Odd Cat": operation() });
    expect(told(again())).toEqual({
      ...nothing,
      kept: ["PetCat"],
      problems: ['sdk Odd Cat: expected the name of an operation, found "Odd Cat"'],
    });
  });

  test("the types of what is kept", () => {
    const { from, clone, again, path } = prepared();
    const withType = { FeedCat: operation({ body: "Toy" }), types: { Toy: [{ name: "Size", type: "int32" }] } };
    clone("sdk", withType);
    writeFacts(path, textOf(again().after));
    rmSync(join(from, "acme", "docs"), { recursive: true });
    clone("sdk", { FeedCat: operation(), PetCat: operation() });
    expect(again().after.types).toEqual({ Toy: [{ name: "Size", type: "int32" }] });
  });
});

test("an older state of a source is a source of its own, and is missed when it is gone", () => {
  const { from, clone, again, path } = prepared();
  clone("docs", { FeedCat: operation() });
  clone("docs@old", { FeedCat: operation({ nature: "read" }) }, "2024-05-01");
  const { after } = again();
  expect(after.operations.FeedCat).toMatchObject({ from: ["sdk", "docs", "docs-2024", "rules"], nature: "read" });
  writeFacts(path, textOf(after));
  rmSync(join(from, "acme", "docs@old"), { recursive: true });
  expect(told(again())).toMatchObject({ changes: [], kept: ["FeedCat"], missing: ["docs-2024"] });
});

describe("clones that cannot be used", () => {
  test.each<[string, (from: string) => void, RegExp]>([
    [
      "a folder that is no clone",
      (from) => rmSync(join(from, "acme/sdk/.git"), { recursive: true }),
      /acme\/sdk is no clone: without its commit, nothing says what was read/,
    ],
    [
      "a clone that git does not know",
      (from) => writeFileSync(join(from, "acme/sdk/.git/HEAD"), "ref: refs/heads/none\n"),
      /git does not know its commit/,
    ],
    [
      "a file that leads elsewhere",
      (from) => {
        rmSync(join(from, "acme/sdk/all.json"));
        symlinkSync("/etc/hostname", join(from, "acme/sdk/all.json"));
      },
      /all\.json leads elsewhere/,
    ],
    [
      "a folder in the place of a file",
      (from) => {
        rmSync(join(from, "acme/sdk/all.json"));
        mkdirSync(join(from, "acme/sdk/all.json"));
      },
      /all\.json is no file/,
    ],
    [
      "a file that is too large",
      (from) => writeFileSync(join(from, "acme/sdk/all.json"), Buffer.alloc(33 * 1024 * 1024)),
      /at most 33554432 are read of a file/,
    ],
  ])("%s", (_, spoil, message) => {
    const { from, again } = prepared();
    spoil(from);
    const error = thrownBy(again);
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
  });
});

describe("facts that nobody made so", () => {
  test.each([
    ["a text that is cut", (text: string) => text.slice(0, 300), /facts\.json is no JSON .* Restore it with git/],
    ["another service", (text: string) => text.replace('"cats"', '"dogs"'), /is not the facts of cats v1/],
    [
      "a record that is none",
      (text: string) => text.replace(/^"PetCat":.*$/m, '"PetCat":{"from":"sdk"}'),
      /facts\.json:7: "PetCat" is no record/,
    ],
    [
      "a member without a name",
      (text: string) => text.replace('{"name":"Fed"', '{"naam":"Fed"'),
      /facts\.json:6: "FeedCat" is no record/,
    ],
    [
      "a name of a prototype",
      (text: string) => text.replace('"PetCat":', '"__proto__":'),
      /facts\.json:7: "__proto__" is no record/,
    ],
    [
      "a type without members",
      (text: string) => text.replace('"types":{}', '"types":{"Toy":{}}'),
      /a type without members/,
    ],
  ])("%s", (_, spoil, message) => {
    const { path, again } = prepared();
    writeFileSync(path, spoil(readFileSync(path, "utf8")));
    const error = thrownBy(again);
    expect(error).toBeInstanceOf(FactsFileError);
    expect(error).toHaveProperty("message", expect.stringMatching(message));
  });
});
