import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test, vi } from "vitest";
import { copyOfPackages, copyOfSpecs, edit, repository, temporaryFolder, write } from "./fixtures/folder.js";
import { run } from "./fixtures/run.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const audit = "huawei/dbss-v1/UpdateAuditTaskStatus.yaml";
const summary = "Switch or run the task that sums up audit data.";

interface Tree {
  specs: string;
  out: string;
  cache: string;
  arguments: string[];
}

/** A tree that was generated, with a cache that gives itself away: what comes from it is called so. */
async function generated(prepare: (specs: string) => void = () => {}): Promise<Tree> {
  const [specs, out, cache] = [copyOfSpecs("huawei"), await copyOfPackages(), temporaryFolder()];
  prepare(specs);
  const tree = { specs, out, cache, arguments: ["--json", "--specs", specs, "--out", out, "--cache", cache] };
  expect(await run(...tree.arguments)).toMatchObject({ code: 0, err: "" });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), name: "from the cache" }));
  }
  return tree;
}

/** What a run says of huawei-dbss. */
async function outcome(tree: Tree, ...options: string[]): Promise<{ skipped: boolean; changed: string[] }> {
  const { out } = await run(...tree.arguments, ...options);
  const line = out.split("\n").find((line) => line.includes("huawei-dbss")) ?? "";
  const { package: name, changed } = JSON.parse(line);
  return { skipped: name === "from the cache", changed };
}

test.each<[name: string, change: (tree: Tree) => void, want: { skipped: boolean; changed: string[] }]>([
  ["nothing", () => {}, { skipped: true, changed: [] }],
  [
    "a spec",
    ({ specs }) => edit(specs, audit, summary, "Switch the task."),
    {
      skipped: false,
      changed: ["OPERATIONS.md", "README.md", "openapi.json", "src/operations/UpdateAuditTaskStatus.gen.ts"],
    },
  ],
  [
    "a comment in a spec",
    ({ specs }) => edit(specs, audit, "info:", "# A remark.\ninfo:"),
    { skipped: false, changed: [] },
  ],
  [
    "a file beside the specs",
    ({ specs }) => write(specs, "huawei/dbss-v1/notes.md", ""),
    { skipped: false, changed: [] },
  ],
  [
    "another service",
    ({ specs }) => cpSync(join(repository, "specs/alibaba"), join(specs, "alibaba"), { recursive: true }),
    { skipped: true, changed: [] },
  ],
  [
    "the package's version",
    ({ out }) => edit(out, "huawei-dbss/package.json", '"version": "', '"version": "1'),
    { skipped: false, changed: [] },
  ],
  [
    "a generated file",
    ({ out }) => write(out, "huawei-dbss/src/schemas.gen.ts", ""),
    { skipped: false, changed: ["src/schemas.gen.ts"] },
  ],
  [
    "a file that is gone",
    ({ out }) => rmSync(join(out, "huawei-dbss/README.md")),
    { skipped: false, changed: ["README.md"] },
  ],
  [
    "a file that nobody makes",
    ({ out }) => write(out, "huawei-dbss/a.txt", ""),
    { skipped: false, changed: ["a.txt"] },
  ],
  ["what is built", ({ out }) => write(out, "huawei-dbss/dist/a.js", ""), { skipped: true, changed: [] }],
  [
    "a broken cache",
    ({ cache }) => {
      for (const name of readdirSync(cache)) write(cache, name, '{"name":"from the cache","operations":1}');
    },
    { skipped: false, changed: [] },
  ],
  ["no cache", ({ cache }) => rmSync(cache, { recursive: true }), { skipped: false, changed: [] }],
  [
    "a cache that cannot be made",
    ({ cache }) => {
      rmSync(cache, { recursive: true });
      write(dirname(cache), cache.slice(dirname(cache).length + 1), "a file");
    },
    { skipped: false, changed: [] },
  ],
])("after a change of %s", async (_, change, want) => {
  const tree = await generated();
  change(tree);
  expect(await outcome(tree)).toEqual(want);
  expect(await outcome(tree)).toMatchObject({ changed: [] });
});

test("--check knows what is stale from the cache alone", async () => {
  const tree = await generated();
  write(tree.out, "huawei-dbss/src/schemas.gen.ts", "");
  expect(await outcome(tree, "--check")).toEqual({ skipped: true, changed: ["src/schemas.gen.ts"] });
});

test("--force skips nothing", async () => {
  expect(await outcome(await generated(), "--force")).toEqual({ skipped: false, changed: [] });
});

test("a service that refers beyond its folder follows what it refers to", async () => {
  const tree = await generated((specs) => {
    write(specs, "huawei/shared.yaml", "Thing: { type: string, description: A thing. }");
    edit(
      specs,
      audit,
      "              properties:\n",
      "              properties:\n                thing: { $ref: ../shared.yaml#/Thing }\n",
    );
  });
  expect(await outcome(tree)).toEqual({ skipped: true, changed: [] });
  edit(tree.specs, "huawei/shared.yaml", "A thing.", "Another thing.");
  expect(await outcome(tree)).toMatchObject({
    skipped: false,
    changed: expect.arrayContaining(["src/operations/UpdateAuditTaskStatus.gen.ts"]),
  });
});

test("what an unchanged service needs loads no library", () => {
  const imports = (file: string, seen = new Set<string>()): Set<string> => {
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|export) (?!type )[^;]*?from "(.+?)";$/gms,
    )) {
      const target = path.startsWith(".") ? join(dirname(file), path.replace(/js$/, "ts")) : path;
      if (seen.has(target)) continue;
      seen.add(target);
      if (path.startsWith(".")) imports(target, seen);
    }
    return seen;
  };
  const all = [...imports(join(import.meta.dirname, "command/cli.ts"))];
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((name) => !name.startsWith("/") && !name.startsWith("node:"))).toEqual([]);
});
