import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test, vi } from "vitest";
import { copyOfPackages, copyOfSpecs, edit, filesOf, repository, temporaryFolder, write } from "../fixtures/folder.js";
import { run } from "../fixtures/run.js";
import { whileLocked } from "./lock.js";
import { digestsOf, kept, writePackage } from "./package.js";

/** How often the writing alone and whole runs are killed; `CLOUDSEAL_KILLS=50` takes the minutes for more. */
const [kills, killedRuns] = process.env.CLOUDSEAL_KILLS ? Array(2).fill(Number(process.env.CLOUDSEAL_KILLS)) : [20, 2];

vi.setConfig({ testTimeout: 60_000 + killedRuns * 10_000 });

const names = ["acme-one", "acme-two", "acme-three"];

/** Two states of a package, which differ in some files and share others. */
const packageOf = (state: string) => ({
  name: "acme",
  operations: 1,
  files: new Map([
    ["package.json", `{ "state": "${state}" }`],
    ["src/index.gen.ts", `// ${state}\n`.repeat(5000)],
    ["src/same.gen.ts", "// same\n"],
    [`src/only-${state}.gen.ts`, ""],
    ["README.md", state],
  ]),
});
const own = { "CHANGELOG.md": "# Changes", "dist/index.js": "built", "node_modules/x/index.js": "installed" };

/** The files of a package folder: those that are generated, and those that it keeps. */
function contentOf(folder: string): { generated: Record<string, string>; own: Record<string, string> } {
  const all = Object.entries(existsSync(folder) ? filesOf(folder) : {});
  return {
    generated: Object.fromEntries(all.filter(([path]) => !kept.test(path))),
    own: Object.fromEntries(all.filter(([path]) => kept.test(path))),
  };
}

const states = ["old", "new"].map((state) => Object.fromEntries(packageOf(state).files));

test("a process that is killed while it writes leaves each package old or new, and the next run cleans up", async () => {
  const out = temporaryFolder();
  for (const name of names) {
    writePackage(join(out, name), packageOf("old"));
    for (const [path, content] of Object.entries(own)) write(join(out, name), path, content);
  }
  const script = join(temporaryFolder(), "child.mjs");
  await build({
    stdin: {
      contents: `
        import { join } from "node:path";
        import { writePackage } from "./package.js";
        import { whileLocked } from "./lock.js";
        const [out, ...names] = process.argv.slice(2);
        const packageOf = ${packageOf};
        for (let count = 0; ; count++)
          await whileLocked(out, async () => {
            if (count === 1) process.stdout.write("ready");
            for (const name of names) writePackage(join(out, name), packageOf(count % 2 ? "new" : "old"));
          });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: script,
  });
  for (let count = 0; count < kills; count++) {
    const child = spawn(process.execPath, [script, out, ...names], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await killIn(child, Math.random() * 60);

    const work = existsSync(join(out, ".generate")) ? readdirSync(join(out, ".generate")) : [];
    for (const name of names) {
      const { generated } = contentOf(join(out, name));
      // In the moment between two renames there is no folder; both are whole beside it.
      if (Object.keys(generated).length === 0) {
        for (const state of ["old", "new"]) {
          expect(work).toContain(`${name}.${state}`);
          expect(states).toContainEqual(contentOf(join(out, ".generate", `${name}.${state}`)).generated);
        }
      } else expect(states).toContainEqual(generated);
    }

    await whileLocked(out, async () => {});
    expect(readdirSync(out).sort()).toEqual([...names].sort());
    for (const name of names) {
      const content = contentOf(join(out, name));
      expect(states).toContainEqual(content.generated);
      expect(content.own).toEqual(own);
    }
  }
});

test("generate that is killed leaves every package whole", async () => {
  const [specs, out, cache] = [copyOfSpecs(), await copyOfPackages(), temporaryFolder()];
  const packages = readdirSync(out);
  for (const name of packages) write(out, `${name}/CHANGELOG.md`, "# Changes");
  const contents = () => packages.map((name) => filesOf(join(out, name)));
  const texts = ["Cloudseal One", "Cloudseal Two"] as const;
  const services = ["alibaba/sas-2018-12-03", "huawei/dbss-v1", "tencent/tcss-2020-11-01"];
  const turn = (from: RegExp | string, to: string) => {
    for (const service of services) edit(specs, `${service}/service.yaml`, String(from), to);
  };
  const possible: ReturnType<typeof contents>[] = [];
  turn("info:\n  title: ", "info:\n  title: Cloudseal One ");
  let longest = 0;
  for (const other of [texts[1], texts[0]]) {
    const start = performance.now();
    expect(await run("--specs", specs, "--out", out, "--cache", cache)).toMatchObject({ code: 0 });
    longest = performance.now() - start;
    possible.push(contents());
    turn(other === texts[1] ? texts[0] : texts[1], other);
  }
  const main = ["--conditions=@cloudseal/source", "--import", "tsx/esm", "packages/generate/bin/cloudseal-generate.js"];
  const command = [...main, "--force", "--specs", specs, "--out", out];
  let target = 0;
  for (let count = 0; count < killedRuns; count++) {
    const child = spawn(process.execPath, command, { cwd: repository, stdio: "ignore" });
    await killIn(child, Math.random() * (longest + 2000));
    for (const [index, files] of contents().entries())
      expect(Object.keys(files).length === 0 || possible.some((whole) => same(whole[index], files))).toBe(true);
    target = 1 - target;
    turn(texts[1 - target] ?? "", texts[target] ?? "");
  }
  expect(await run("--specs", specs, "--out", out, "--cache", cache)).toMatchObject({ code: 0 });
  expect(contents()).toEqual(possible[target]);
  expect(readdirSync(out)).toEqual(packages);
});

test("a wrong file among the right ones is noticed: the tests above can fail", () => {
  const folder = join(temporaryFolder(), "acme-one");
  writePackage(folder, packageOf("old"));
  write(folder, "README.md", "new");
  expect(states).not.toContainEqual(contentOf(folder).generated);
  expect(digestsOf(packageOf("old"))).not.toEqual(digestsOf(packageOf("new")));
});

async function killIn(child: ChildProcess, milliseconds: number): Promise<void> {
  const ended = once(child, "exit");
  await Promise.race([ended, new Promise((done) => setTimeout(done, milliseconds))]);
  child.kill("SIGKILL");
  await ended;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
