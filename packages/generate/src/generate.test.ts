import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import {
  copyOfPackages,
  copyOfSpecs,
  countOperations,
  edit,
  filesOf,
  temporaryFolder,
  write,
} from "./fixtures/folder.js";
import { run } from "./fixtures/run.js";
import { Progress } from "./generate.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const task = "alibaba/sas-2018-12-03/GenerateOnceTask.yaml";
const [ofSas, ofDbss] = [countOperations("alibaba/sas-2018-12-03"), countOperations("huawei/dbss-v1")];
const here = (path: string) => relative(process.cwd(), path);

test("packages that are what their specs give", async () => {
  const { code, out, err } = await run("--check", "--specs", copyOfSpecs(), "--out", await copyOfPackages());
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(`packages/alibaba-sas: ${ofSas} operations, up to date\n`);
});

test("after one edited description --check names the package, its files and the command that fixes it", async () => {
  const [specs, out] = [copyOfSpecs(), await copyOfPackages()];
  edit(specs, task, "Start a one-time scan task.", "Start a scan task that runs once.");
  const before = filesOf(out);
  const checked = await run("--check", "--specs", specs, "--out", out);
  expect(checked.code).toBe(1);
  expect(checked.err).toBe(
    `${here(out)}/alibaba-sas is stale:\n  OPERATIONS.md, README.md, openapi.json, src/operations/GenerateOnceTask.gen.ts\n\n` +
      `To fix it, run: npm run generate -- --specs ${specs} --out ${out}\n`,
  );
  expect(checked.out).toContain(`huawei-dbss: ${ofDbss} operations, up to date`);
  expect(filesOf(out)).toEqual(before);

  const mended = await run("--specs", specs, "--out", out);
  expect(mended).toMatchObject({ code: 0, err: "" });
  expect(mended.out).toContain(`alibaba-sas: ${ofSas} operations, 4 files changed`);
  expect((await run("--check", "--specs", specs, "--out", out)).code).toBe(0);
});

test("into an empty folder come whole packages; the second time changes nothing", async () => {
  const specs = copyOfSpecs();
  const out = join(temporaryFolder(), "new", "packages");
  const first = await run("--specs", specs, "--out", out);
  expect(first).toMatchObject({ code: 0, err: "" });
  const files = filesOf(out);
  expect(files["huawei-dbss/src/index.gen.ts"]).toMatch(
    /^\/\/ Generated from specs\/huawei\/dbss-v1 by `npm run generate`\. Do not edit\.\n/,
  );
  // A new package has version 0.1.0.
  const own = /CHANGELOG\.md$|package\.json$/;
  const withoutOwn = (all: object) => Object.fromEntries(Object.entries(all).filter(([path]) => !own.test(path)));
  expect(withoutOwn(files)).toEqual(withoutOwn(filesOf(await copyOfPackages())));

  const times = Object.keys(files).map((path) => statSync(join(out, path)).mtimeMs);
  const second = await run("--specs", specs, "--out", out);
  expect(second.out.match(/up to date/g)).toHaveLength(3);
  expect(filesOf(out)).toEqual(files);
  expect(Object.keys(files).map((path) => statSync(join(out, path)).mtimeMs)).toEqual(times);
});

test("a package keeps its version, its changelog and what is built in it; anything else that nobody generates goes", async () => {
  const out = await copyOfPackages();
  edit(out, "huawei-dbss/package.json", '"version": "0.1.0"', '"version": "3.2.1"');
  for (const path of [
    "CHANGELOG.md",
    "dist/index.js",
    "node_modules/x/index.js",
    ".turbo/log",
    "src/old.gen.ts",
    "notes.txt",
  ])
    write(out, `huawei-dbss/${path}`, "kept?");
  write(out, "huawei-dbss/src/schemas.gen.ts", "edited by hand");
  const specs = copyOfSpecs("huawei");
  expect((await run("--check", "--specs", specs, "--out", out)).err).toContain(
    "huawei-dbss is stale:\n  notes.txt, src/old.gen.ts, src/schemas.gen.ts\n",
  );
  expect((await run("--specs", specs, "--out", out)).code).toBe(0);
  const files = filesOf(join(out, "huawei-dbss"));
  expect(JSON.parse(files["package.json"] ?? "").version).toBe("3.2.1");
  expect(Object.keys(files).filter((path) => files[path] === "kept?")).toEqual([
    ".turbo/log",
    "CHANGELOG.md",
    "dist/index.js",
    "node_modules/x/index.js",
  ]);
  expect(files["src/schemas.gen.ts"]).toMatch(
    /^\/\/ Generated from specs\/huawei\/dbss-v1 by `npm run generate`\. Do not edit\.\n/,
  );
});

test("--json gives one object for each package, and what changes in it", async () => {
  const [specs, out] = [copyOfSpecs("huawei"), await copyOfPackages()];
  writeFileSync(join(out, "huawei-dbss/README.md"), "");
  const { out: text } = await run("--json", "--check", "--specs", specs, "--out", out);
  expect(
    text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { package: "huawei-dbss", directory: here(join(out, "huawei-dbss")), operations: ofDbss, changed: ["README.md"] },
    { directory: here(join(out, "alibaba-sas")), orphan: true },
    { directory: here(join(out, "tencent-tcss")), orphan: true },
  ]);
});

test("an operation that is taken away is taken out of its package", async () => {
  const [specs, out] = [copyOfSpecs("alibaba"), await copyOfPackages()];
  rmSync(join(specs, task));
  expect((await run("--specs", specs, "--out", out)).out).toContain(`alibaba-sas: ${ofSas - 1} operations`);
  const text = Object.values(filesOf(join(out, "alibaba-sas/src"))).join();
  expect(text).not.toMatch(/generateOnceTask\b|GenerateOnceTaskInput/);
});

test("a new spec adds a file and a line to what is committed of the code, and changes nothing else", async () => {
  const [specs, out] = [copyOfSpecs("alibaba"), await copyOfPackages()];
  const before = filesOf(join(out, "alibaba-sas/src"));
  const text = readFileSync(join(specs, "alibaba/sas-2018-12-03/CancelOnceTask.yaml"), "utf8");
  const [name, added] = ["DropOnceTask", "operations/DropOnceTask.gen.ts"];
  write(specs, `alibaba/sas-2018-12-03/${name}.yaml`, text.replaceAll("CancelOnceTask", name));
  expect((await run("--specs", specs, "--out", out)).code).toBe(0);
  const { [added]: file, ...after } = filesOf(join(out, "alibaba-sas/src"));
  expect(file).toContain(
    "export const dropOnceTask: TypedRoute<DropOnceTaskInput, DropOnceTaskOutput, DropOnceTaskHttp>",
  );
  const index = "operations/index.gen.ts";
  const line = 'export * from "./DropOnceTask.gen.js";\n';
  expect(after).toEqual({ ...before, [index]: before[index]?.replace(/(?=.*GenerateOnceTask)/, line) });
});

test("a TODO that is left in a spec is named with its line, and nothing is written", async () => {
  const [specs, out] = [copyOfSpecs(), await copyOfPackages()];
  edit(specs, task, "Start a one-time scan task.", "TODO # TODO: what it does");
  const line = filesOf(specs)[task]?.slice(0, filesOf(specs)[task]?.indexOf("# TODO")).split("\n").length;
  const before = filesOf(out);
  const { code, err } = await run("--specs", specs, "--out", out);
  expect(code).toBe(1);
  expect(err).toContain(`${task}:${line}\n`);
  expect(err).toMatch(/expected: a spec without TODOs: do what it says\n +found: +# TODO: what it does/);
  expect(filesOf(out)).toEqual(before);
});

test("one run names all that is wrong with all files of all services, and writes nothing", async () => {
  const [specs, out] = [copyOfSpecs(), await copyOfPackages()];
  const folder = "alibaba/sas-2018-12-03";
  const others = `${folder}/GetOnceTaskResultInfo.yaml`;
  const third = "huawei/dbss-v1/UpdateAuditTaskStatus.yaml";
  edit(specs, task, "idempotent: false", "idempotent: perhaps");
  edit(specs, others, "operationId: GetOnceTaskResultInfo", "operationId: Another");
  edit(specs, third, "openapi: 3.1.0", "openapi: 3.0.0");
  writeFileSync(join(specs, folder, "Broken.yaml"), "a: [");
  const before = filesOf(out);
  const { code, err } = await run("--specs", specs, "--out", out);
  expect(code).toBe(1);
  for (const file of [task, others, third, `${folder}/Broken.yaml`]) expect(err).toContain(`${file}:`);
  expect(err.match(/^The spec is wrong at /gm)).toHaveLength(4);
  expect(err.trim().split("\n").at(-1)).toBe("Nothing was changed.");
  expect(filesOf(out)).toEqual(before);
});

test("each TODO that is left is named", async () => {
  const specs = copyOfSpecs();
  edit(specs, task, "Start a one-time scan task.", "TODO # TODO: what it does");
  edit(specs, task, "idempotent: false", "idempotent: false # TODO: is it?");
  const { err } = await run("--specs", specs, "--out", await copyOfPackages());
  expect(err.match(/# TODO: .*/g)).toEqual(["# TODO: what it does", "# TODO: is it?"]);
});

test("a package whose specs are gone is named, and left to a person", async () => {
  const [specs, out] = [copyOfSpecs(), await copyOfPackages()];
  rmSync(join(specs, "huawei"), { recursive: true });
  const before = filesOf(out);
  const orphan = `${here(out)}/huawei-dbss`;
  const err = `${orphan} has no specs any more: delete it, or put its specs back\n`;
  expect(await run("--check", "--specs", specs, "--out", out)).toMatchObject({ code: 1, err });
  expect(await run("--specs", specs, "--out", out)).toMatchObject({ code: 0, err });
  expect(filesOf(out)).toEqual(before);
});

test("--help prints the help and does nothing", async () => {
  const { code, out, err } = await run("--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^Usage: npm run generate/);
});

afterEach(() => vi.restoreAllMocks());

test.each([
  ["on a terminal, one line that changes", true, "\r\x1b[K2/9 b\r\x1b[K4/9 d\r\x1b[K"],
  ["elsewhere, one line in half a minute", false, "generate: 4/9 d\n"],
])("%s", (_, terminal, want) => {
  let [now, text] = [0, ""];
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  const progress = new Progress(terminal);
  for (const [time, count, what] of [
    [10, 1, "a"],
    [50, 2, "b"],
    [60, 3, "c"],
    [30_001, 4, "d"],
  ] as const) {
    now = time;
    progress.at(count, 9, what);
  }
  progress.end();
  expect(text).toBe(want);
});
