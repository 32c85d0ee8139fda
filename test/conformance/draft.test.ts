import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadSpecs, type Spec } from "@cloudseal/conformance";
import { isWithin } from "@cloudseal/openapi";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { lineAt } from "../../packages/conformance/src/specs/load-specs.js";
import { run } from "../../packages/generate/src/fixtures/run.js";
import { docs, factsOf, hasDocs, specsFolder } from "./facts-of.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const pageOf = ({ vendor, name }: Spec) => join(docs, vendor, `${name}.txt`);
/** The specs whose page is saved. */
const handWritten = loadSpecs(specsFolder).filter((spec) => existsSync(pageOf(spec)));

/** A folder of specs in which every operation is a draft from its page, beside the written service.yaml. */
async function drafts(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "cloudseal-draft-"));
  cpSync(specsFolder, folder, {
    recursive: true,
    filter: (path) => !/\/(?:[A-Z]\w*\.yaml|(?:facts|errata)\.json)$/.test(path),
  });
  for (const spec of handWritten) {
    const out = join(folder, spec.document.path.slice(specsFolder.length));
    mkdirSync(dirname(out), { recursive: true });
    const made = await run("new", "--page", pageOf(spec), "--specs", specsFolder, "--out", out);
    expect(made).toMatchObject({ code: 0, err: "" });
  }
  return folder;
}

describe.skipIf(!hasDocs)("drafts from the vendors' pages", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await drafts();
    return () => {
      for (const path of [folder, `${folder}-packages`]) rmSync(path, { recursive: true, force: true });
    };
  });

  test("lint, and give client packages", async () => {
    // Once a person has done what the TODOs say.
    const done = `${folder}-done`;
    cpSync(folder, done, { recursive: true });
    for (const path of readdirSync(done, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".yaml"),
    )) {
      const file = join(done, path);
      writeFileSync(file, readFileSync(file, "utf8").replace(/# TODO/g, "# done:"));
    }
    expect(await run("--specs", done, "--out", `${folder}-packages`)).toMatchObject({ code: 0, err: "" });
  });

  test.each(handWritten.map((spec) => ({ name: spec.name, spec })))(
    "$name differs from the hand-written spec in what its errata and its TODOs say",
    ({ spec }) => {
      const draft = loadSpecs(folder).find(({ name }) => name === spec.name) as Spec;
      const [own, drafted] = [factsOf(spec), factsOf(draft)];
      const errata: { where: string }[] = spec.extension.errata;
      const todos = readFileSync(draft.document.path, "utf8").split("\n");
      const unexplained = [...new Set([...own.keys(), ...drafted.keys()])].filter((fact) => {
        const [left, right] = [own.get(fact), drafted.get(fact)];
        if (left?.value === right?.value) return false;
        const at = left?.address ?? right?.address ?? "";
        if (errata.some(({ where }) => isWithin(at, where) || isWithin(where, at))) return false;
        // Failures that the page does not tell of: the TODO at `responses` asks for them.
        if (right === undefined && /^answer (?!2)/.test(fact))
          return !todos.some((text) => text.includes("# TODO: other statuses"));
        const line = right === undefined ? 0 : lineAt(draft, right.address);
        // Descriptions are always to be written anew; that explains no difference.
        return !todos.slice(Math.max(line - 2, 0), line + 3).some((text) => /# TODO(?!.*in your own words)/.test(text));
      });
      expect(unexplained.map((fact) => `${fact}: ${own.get(fact)?.value} or ${drafted.get(fact)?.value}`)).toEqual([]);
    },
  );
});

/** Pages of our own making, in the layouts that pages are saved in. */
const fixtures = join(import.meta.dirname, "../../packages/page-reader/src/fixtures");

test("a draft of each page among the reader's fixtures generates, once its TODOs are done", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cloudseal-draft-"));
  onTestFinished(() => {
    for (const path of [folder, `${folder}-packages`]) rmSync(path, { recursive: true, force: true });
  });
  cpSync(specsFolder, folder, {
    recursive: true,
    filter: (path) => !/\/(?:[A-Z]\w*\.yaml|(?:facts|errata)\.json)$/.test(path),
  });
  for (const vendor of readdirSync(fixtures).filter((name) => !name.includes("."))) {
    const [service = ""] = readdirSync(join(folder, vendor));
    for (const [index, page] of readdirSync(join(fixtures, vendor)).entries()) {
      // A page of types is none of an operation.
      if (page === "data-types.txt") continue;
      const made = await run(
        "new",
        "--specs",
        folder,
        "--page",
        join(fixtures, vendor, page),
        `${vendor}/${service}/Page${index}`,
      );
      expect([page, made]).toEqual([page, expect.objectContaining({ code: 0, err: "" })]);
    }
  }
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yaml"),
  )) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(/# TODO/g, "# done:"));
  }
  expect(await run("--specs", folder, "--out", `${folder}-packages`)).toMatchObject({ code: 0, err: "" });
});

describe("what is there is never overwritten", () => {
  test.skipIf(!hasDocs)("the command says so and ends with 1", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cloudseal-draft-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const out = join(folder, "Mine.yaml");
    writeFileSync(out, "mine");
    const { code, err } = await run(
      "new",
      "--page",
      pageOf(handWritten[0] as Spec),
      "--specs",
      specsFolder,
      "--out",
      out,
    );
    expect(code).toBe(1);
    expect(err).toMatch(/Mine\.yaml is there already and is left as it is/);
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect(existsSync(`${out}.tmp`)).toBe(false);
  });
});
