import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { kindOfStatus } from "@cloudseal/core/protocol";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundled } from "../packages/simulator/src/fixtures/bundled.js";
import { filesIn, foldersIn, read, root } from "./support/repository.js";
import { loadProtocols, loadVendors, type Vendor } from "./support/vendors.js";

/** What people read who call a client: its programs compile and print what the page says, its tables are what the code does. */

const run = promisify(execFile);

/** A program in a page. */
interface Block {
  readonly page: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly code: string;
  /** What the page says that it prints. */
  readonly printed?: string | undefined;
}

const blocksOf = (page: string): Block[] =>
  [...read(page).matchAll(/^```ts\n([\s\S]*?)^```$(?:\n\nprints\n\n```text\n([\s\S]*?)^```$)?/gm)].map(
    ({ index, 1: code = "", 2: printed }) => ({
      page,
      line: read(page).slice(0, index).split("\n").length + 1,
      code,
      printed,
    }),
  );

const using = filesIn("docs/using").flatMap(blocksOf);
const vendorReadmes = foldersIn("specs").map((vendor) => `packages/${vendor}/README.md`);
const others = ["README.md", "packages/core/README.md", ...vendorReadmes].flatMap(blocksOf);

/** What the READMEs show parts of programs with; pages of docs/using show whole ones. */
const ambient = `import type { SasClient, GenerateOnceTaskOutput } from "@cloudseal/alibaba-sas";
import type { DbssClient } from "@cloudseal/huawei-dbss";
declare global {
  const sas: SasClient;
  const dbss: DbssClient;
  const task: GenerateOnceTaskOutput;
  const signal: AbortSignal;
}
`;

/** All programs as files by the paths of their pages, with what they import beside them. */
const folder = mkdtempSync(join(tmpdir(), "cloudseal-using-"));
afterAll(() => rmSync(folder, { recursive: true }));
const fileOf = ({ page, line }: Block) => join(folder, `${page}.${line}.ts`);

beforeAll(() => {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "ambient.ts"), ambient);
  for (const block of [...using, ...others]) {
    mkdirSync(dirname(fileOf(block)), { recursive: true });
    const isModule = /^(import|export)\b/m.test(block.code);
    // A message names the line of the page.
    writeFileSync(fileOf(block), `${"\n".repeat(block.line - 1)}${block.code}${isModule ? "" : "export {};\n"}`);
  }
});

test("the programs of the pages for callers have no type error", async () => {
  const files = ["ambient.ts", ...[...using, ...others].map(fileOf)];
  expect(files.length).toBeGreaterThan(25);
  const config = { extends: join(root, "tsconfig.json"), files, include: [] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/.bin/tsc");
  const { stdout } = await run(compiler, ["-p", "."], { cwd: folder }).catch((error) => error);
  expect(stdout).toBe("");
});

test("the programs print what the pages say", async () => {
  const programs = using.filter(({ printed }) => printed !== undefined);
  expect(programs.length).toBeGreaterThan(0);
  const code = programs.map(
    (program) => `console.log("> ${program.page}"); await import(${JSON.stringify(fileOf(program))});\n`,
  );
  const { stdout } = await run(process.execPath, [await bundled({ code: code.join("") })], { cwd: root });
  expect(stdout).toBe(programs.map(({ page, printed }) => `> ${page}\n${printed}`).join(""));
});

test("the test of docs/using/testing.md passes", async () => {
  const [block] = blocksOf("docs/using/testing.md");
  const program = await bundled({ file: fileOf(block as Block) });
  const { stdout } = await run(process.execPath, ["--test-reporter=tap", program], { cwd: root });
  expect(stdout).toMatch(/^# pass 4$/m);
  expect(stdout).toMatch(/^# fail 0$/m);
});
