import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadSpecs, type Spec } from "@cloudseal/conformance";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { runCli } from "../../packages/conformance/src/run-cli.js";
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
  cpSync(specsFolder, folder, { recursive: true, filter: (path) => !/\/[A-Z]\w*\.yaml$/.test(path) });
  for (const spec of handWritten) {
    const out = join(folder, spec.document.path.slice(specsFolder.length));
    mkdirSync(dirname(out), { recursive: true });
    expect(await runCli(["draft", pageOf(spec), "--specs", specsFolder, "--out", out])).toBe(0);
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
    expect(await run("--specs", folder, "--out", `${folder}-packages`)).toMatchObject({ code: 0, err: "" });
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
        // An erratum of the whole operation is about its method and its parameters' place only.
        const covers = (where: string) =>
          (left?.pointer ?? "").startsWith(where) || where.startsWith(`${left?.pointer}/`);
        if (errata.some(({ where }) => !/\/(?:post|get)$/.test(where) && covers(where))) return false;
        // Failures that the page does not tell of: the TODO at `responses` asks for them.
        if (right === undefined && /^answer (?!2)/.test(fact))
          return !todos.some((text) => text.includes("# TODO: other statuses"));
        const line = right === undefined ? 0 : draft.document.lineOf(right.pointer);
        // Descriptions are always to be written anew; that explains no difference.
        return !todos.slice(Math.max(line - 2, 0), line + 3).some((text) => /# TODO(?!.*in your own words)/.test(text));
      });
      expect(unexplained.map((fact) => `${fact}: ${own.get(fact)?.value} or ${drafted.get(fact)?.value}`)).toEqual([]);
    },
  );
});

describe("what is there is never overwritten", () => {
  test.skipIf(!hasDocs)("the command says so and ends with 1", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cloudseal-draft-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const out = join(folder, "Mine.yaml");
    writeFileSync(out, "mine");
    expect(await runCli(["draft", pageOf(handWritten[0] as Spec), "--specs", specsFolder, "--out", out])).toBe(1);
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect(existsSync(`${out}.tmp`)).toBe(false);
  });
});
