import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foldersIn } from "./support/repository.js";

const root = join(import.meta.dirname, "..");
const copy = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-turbo-")));
let before: Map<string, string>;

const notRead = /(^|\/)(node_modules|dist|\.turbo|\.git)$/;

beforeAll(async () => {
  cpSync(root, copy, { recursive: true, filter: (path) => !notRead.test(relative(root, path)) });
  before = await hashes();
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The hash of each task that does something, as turbo would run it now. */
async function hashes(): Promise<Map<string, string>> {
  const turbo = join(root, "node_modules/turbo/bin/turbo");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [turbo, "run", "build", "//#test", "--dry=json", "--cwd", copy],
    {
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", DO_NOT_TRACK: "1" },
      maxBuffer: 2 ** 28,
    },
  );
  const { tasks }: { tasks: { taskId: string; command: string; hash: string }[] } = JSON.parse(stdout);
  return new Map(tasks.filter(({ command }) => command !== "<NONEXISTENT>").map(({ taskId, hash }) => [taskId, hash]));
}

/** The packages that are built again, and the tests that run again, when a line is added to some files. */
async function affected(...paths: string[]): Promise<string[]> {
  for (const path of paths) appendFileSync(join(copy, path), "\n");
  const after = await hashes();
  const changed = [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
  before = after;
  return changed.map((task) => task.replace(/^@cloudseal\/(.*)#build$/, "$1")).sort();
}

const built = foldersIn("packages");
const vendors = foldersIn("specs");
const clients = built.filter((name) => vendors.some((vendor) => name.startsWith(`${vendor}-`)));
const all = ["//#test"];

describe("what a change builds again", () => {
  test("all that is built is known", () =>
    expect([...before.keys()].sort()).toEqual([...all, ...built.map((name) => `@cloudseal/${name}#build`)]));

  test.each(vendors)(
    "a spec of %s with what is generated from it: that client alone",
    async (vendor) => {
      const [folder = ""] = foldersIn(`specs/${vendor}`);
      const client = `${vendor}-${folder.split("-")[0]}`;
      const generated = ["src/schemas.gen.ts", "src/operations/index.gen.ts", "openapi.json", "README.md"];
      expect(
        await affected(
          `specs/${vendor}/${folder}/service.yaml`,
          ...generated.map((path) => `packages/${client}/${path}`),
        ),
      ).toEqual([...all, client]);
    },
    30_000,
  );

  test.each(vendors)(
    "the protocol of %s: its clients, the simulator, which verifies it, and what runs that",
    async (vendor) => {
      const own = clients.filter((name) => name.startsWith(`${vendor}-`));
      expect(await affected(`packages/${vendor}/src/index.ts`)).toEqual(
        [...all, vendor, ...own, "conformance", "simulator"].sort(),
      );
    },
    30_000,
  );

  test.each<[what: string, path: string, want: readonly string[]]>([
    ["core", "packages/core/src/index.ts", [...all, ...built.filter((name) => name !== "openapi")]],
    [
      "the reading of documents",
      "packages/openapi/src/index.ts",
      [...all, ...clients, "conformance", "generate", "openapi", "simulator"],
    ],
    ["the compiler's options", "tsconfig.build.json", [...all, ...built]],
    ["a test of a package", "packages/core/src/classify.test.ts", all],
    ["what a test reads", "packages/simulator/src/fixtures/requests.ts", all],
    [
      "the generator, which ends the build of clients",
      "packages/generate/src/command/cli.ts",
      [...all, ...clients, "generate"],
    ],
    ["a spec, until it is generated", `specs/${vendors[0]}/${foldersIn(`specs/${vendors[0]}`)[0]}/service.yaml`, all],
    ["the README", "README.md", all],
  ])("%s", async (_, path, want) => expect(await affected(path)).toEqual([...want].sort()), 30_000);
});
