import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { edit, isCopied, repository, temporaryFolder, write } from "../fixtures/folder.js";
import { commitAll, generate, type Outcome, runCommand } from "./fixtures/repository.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const sas = "alibaba/sas-2018-12-03";
const service = (name: string) => ({ file: `changes-in-${name}.md`, package: `@cloudseal/${name}` });

/** An edit of each spec, and what its package's changeset must say. */
const edits = [
  {
    spec: `${sas}/GenerateOnceTask.yaml`,
    from: "- name: Source\n          in: query",
    to: "- name: Source\n          required: true\n          in: query",
    ...service("alibaba-sas"),
    bump: "minor",
    kind: "Breaks callers",
    want: "GenerateOnceTask input Source: was optional, is required",
  },
  {
    spec: `${sas}/GetOnceTaskResultInfo.yaml`,
    from: "                properties:\n",
    to: "                properties:\n                  Extra: { type: string, description: More. }\n",
    ...service("alibaba-sas"),
    bump: "minor",
    kind: "Adds",
    want: "GetOnceTaskResultInfo output Extra: is new",
  },
  {
    spec: `${sas}/ChangeAssetRefreshTaskConfig.yaml`,
    from: "schema: { type: string }\n          example: cn-hangzhou",
    to: "schema: { type: string, maxLength: 64 }\n          example: cn-hangzhou",
    ...service("alibaba-sas"),
    bump: "minor",
    kind: "On the wire only",
    want: "ChangeAssetRefreshTaskConfig input RegionId: maxLength is new: 64",
  },
  {
    spec: "tencent/tcss-2020-11-01/UpdateImageRegistryTimingScanTask.yaml",
    from: "rateLimit: { requests: 20, per: second }",
    to: "rateLimit: { requests: 10, per: second }",
    ...service("tencent-tcss"),
    bump: "patch",
    kind: "On the wire only",
    want: "UpdateImageRegistryTimingScanTask rate limit: was 20 in a second, is 10 in a second",
  },
  {
    spec: "huawei/dbss-v1/UpdateAuditTaskStatus.yaml",
    from: "- { const: audit, description: audit instances }",
    to: "- { const: audit, description: audit instances }\n              - { const: report, description: reports }",
    ...service("huawei-dbss"),
    bump: "minor",
    kind: "Adds",
    want: 'UpdateAuditTaskStatus input busi\\_type: value "report" is new',
  },
];

let root = "";
const outcomes: Record<"fresh" | "stale" | "uncovered" | "written" | "again" | "covered", Outcome> = {} as never;
const changeset = (file: string) => readFileSync(join(root, ".changeset", file), "utf8");

beforeAll(async () => {
  root = temporaryFolder(afterAll);
  cpSync(join(repository, "specs"), join(root, "specs"), { recursive: true, filter: isCopied });
  write(root, ".changeset/config.json", "{}");
  await generate(root);
  commitAll(root, ...new Set(edits.map((given) => `${given.package}@0.1.0`)));
  const changes = (...args: string[]) => runCommand("--root", root, ...args);
  outcomes.fresh = await changes("--check");
  for (const { spec, from, to } of edits) edit(join(root, "specs"), spec, from, to);
  outcomes.stale = await changes("--stale");
  await generate(root);
  outcomes.uncovered = await changes("--check");
  outcomes.written = await changes("--stale");
  outcomes.again = await changes();
  outcomes.covered = await changes("--check");
}, 120_000);

describe("a real edit", () => {
  test.each(edits)("of $spec", ({ file, bump, kind, want, package: name }) => {
    const text = changeset(file);
    expect(text).toContain(`\n"${name}": ${bump}\n---\n\nChanges since \\${name}\\@0.1.0:\n`);
    const section = text.split("\n**").find((part) => part.startsWith(`${kind}**`));
    expect(section?.split("\n")).toContain(`- ${want}`);
  });

  test("is all that there is", () => {
    const reasons = edits.flatMap(({ file }) => changeset(file).match(/^- .*$/gm) ?? []);
    expect([...new Set(reasons)].sort()).toEqual(edits.map(({ want }) => `- ${want}`).sort());
    expect(readdirSync(join(root, ".changeset")).sort()).toEqual([
      ...new Set(edits.map(({ file }) => file).sort()),
      "config.json",
    ]);
  });

  test("is asked for by --check, with what to do", () => {
    expect(outcomes.fresh).toMatchObject({ code: 0, err: "" });
    expect(outcomes.uncovered.code).toBe(1);
    for (const { want, bump } of edits) {
      expect(outcomes.uncovered.err).toContain(want.replace("\\", ""));
      expect(outcomes.uncovered.err).toContain(`expected a changeset of at least ${bump}; none in .changeset names it`);
    }
    expect(outcomes.uncovered.err).toContain("To fix it, run: npm run changes\n");
    expect(outcomes.covered).toMatchObject({ code: 0, err: "" });
  });

  test("is seen once it is generated", () => {
    expect(outcomes.stale.code).toBe(1);
    expect(outcomes.stale.err).toContain("To fix it, run: npm run generate");
    expect(existsSync(join(root, ".changeset"))).toBe(true);
  });

  test("is written once", () => {
    expect(outcomes.written.code).toBe(0);
    expect(outcomes.written.out.match(/\.md: written$/gm)).toHaveLength(3);
    expect(outcomes.again.out.match(/\.md: unchanged$/gm)).toHaveLength(3);
  });
});
