import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesIn, read, readJson } from "./support/repository.js";

const workflow = read(".github/workflows/ci.yml");

/** The lines of each job, by its name. */
const jobs = new Map(
  (workflow.split("\njobs:\n")[1] ?? "")
    .split(/^(?= {2}\w+:$)/m)
    .map((text): [string, string] => [/^ {2}(\w+):$/m.exec(text)?.[1] ?? "", text]),
);
const job = (name: string) => jobs.get(name) ?? "";
const permissionsOf = (name: string) =>
  [...(/^ {4}permissions:\n((?: {6}.*\n)+)/m.exec(job(name))?.[1]?.matchAll(/^ {6}([\w-]+: \w+)/gm) ?? [])].map(
    ([, permission]) => permission,
  );

describe("actions are pinned", () => {
  const uses = filesIn(".github/workflows").flatMap((path) => [...read(path).matchAll(/^.*\buses:.*$/gm)].map(String));

  test("by the hash of a commit, with its version behind it", () => {
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/ uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("each at one version", () => {
    const pins = [...new Set(uses.map((line) => line.replace(/^.*uses: /, "")))];
    expect(new Set(pins.map((pin) => pin.split("@")[0])).size).toBe(pins.length);
  });

  test("npm at the version that package.json names, which can publish without a token", () => {
    const [, version = ""] = /NPM_VERSION: (\S+)/.exec(workflow) ?? [];
    expect(`npm@${version}`).toBe(readJson("package.json").packageManager);
    const installs = workflow.match(/npm install --global --ignore-scripts "npm@\$NPM_VERSION"/g);
    expect(installs).toHaveLength(workflow.match(/uses: actions\/setup-node@/g)?.length ?? 0);
  });
});

describe("each job may do what it needs", () => {
  test("and nothing without saying so", () => {
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(Object.fromEntries([...jobs.keys()].map((name) => [name, permissionsOf(name)]))).toEqual({
      check: ["contents: read"],
      test: ["contents: read"],
      coverage: ["contents: read"],
      publish: ["id-token: write"],
      tags: ["contents: write"],
    });
  });

  test("no checkout leaves its token behind", () =>
    expect(workflow.match(/uses: actions\/checkout@.*\n +with:\n +persist-credentials: false$/gm)).toHaveLength(
      workflow.match(/actions\/checkout@/g)?.length ?? 0,
    ));

  test("no secret is read, and packages bring no install scripts", () => {
    expect(workflow).not.toMatch(/secrets\.|_TOKEN: (?!\$\{\{ github\.token \}\}$)|npm ci(?! --ignore-scripts)/m);
    expect(read(".ci/run")).not.toMatch(/npm ci(?! --ignore-scripts)/);
  });

  test("what publishes gets tarballs, and what writes gets their names", () => {
    expect(job("publish")).not.toMatch(/actions\/checkout|npm (ci|run|test)|node \./);
    expect(job("publish")).toContain("name: tarballs");
    expect(job("publish")).toContain("--provenance --ignore-scripts");
    expect(job("publish")).toContain("needs: [check, test, coverage]");
    expect(job("tags")).not.toMatch(/actions\/checkout|\bnpm\b(?! \w+$)/);
  });
});

describe(".ci/pack.js", () => {
  let folder: string;
  let registry: ReturnType<typeof createServer>;
  let published: Record<string, readonly string[]>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "cloudseal-pack-"));
    write("client", { name: "@a/client", version: "1.1.0", dependencies: { "@a/vendor": "1" } });
    write("core", { name: "@a/core", version: "1.2.0" });
    write("tool", { name: "@a/tool", version: "1.0.0", private: true });
    write("vendor", { name: "@a/vendor", version: "1.0.1", dependencies: { "@a/core": "1" } });
    const changelog = "# @a/core\n\n## 1.2.0\n\n### Minor Changes\n\n- New.\n\n## 1.1.0\n\n- Old.\n";
    writeFileSync(join(folder, "packages/core/CHANGELOG.md"), changelog);
    registry = createServer(({ url = "" }, response) => {
      const name = decodeURIComponent(url.slice(1));
      const versions = published[name];
      response.writeHead(versions ? 200 : 404, { "content-type": "application/json" });
      const version = (number: string) => [number, { name, version: number, dist: {} }];
      response.end(
        JSON.stringify(
          versions
            ? { name, "dist-tags": { latest: versions.at(-1) }, versions: Object.fromEntries(versions.map(version)) }
            : { error: "Not found" },
        ),
      );
    });
    await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
  });
  afterEach(() => {
    registry.close();
    rmSync(folder, { recursive: true });
  });

  function write(name: string, manifest: object): void {
    mkdirSync(join(folder, "packages", name), { recursive: true });
    writeFileSync(join(folder, "packages", name, "package.json"), JSON.stringify(manifest));
  }

  async function pack() {
    const { port } = registry.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, ".ci/pack.js"), "release"], {
      cwd: folder,
      env: {
        ...process.env,
        npm_config_registry: `http://127.0.0.1:${port}/`,
        npm_config_cache: join(folder, "cache"),
      },
    });
    return {
      stdout,
      tarballs: readdirSync(join(folder, "release/tarballs")),
      releases: JSON.parse(readFileSync(join(folder, "release/releases.json"), "utf8")),
    };
  }

  const root = join(import.meta.dirname, "..");

  test("packs what the registry lacks, dependencies first, with a tag and notes for each", async () => {
    published = { "@a/client": ["1.0.0"], "@a/core": ["1.0.0", "1.1.0"], "@a/vendor": ["1.0.0", "1.0.1"] };
    expect(await pack()).toEqual({
      stdout: "packed @a/core@1.2.0\npacked @a/client@1.1.0\n",
      tarballs: ["01-a-core-1.2.0.tgz", "02-a-client-1.1.0.tgz"],
      releases: [
        { tag: "@a/core@1.2.0", notes: "### Minor Changes\n\n- New." },
        { tag: "@a/client@1.1.0", notes: "" },
      ],
    });
  });

  test("packs nothing when all is published, and says nothing", async () => {
    published = { "@a/client": ["1.1.0"], "@a/core": ["1.2.0"], "@a/vendor": ["1.0.1"] };
    expect(await pack()).toEqual({ stdout: "", tarballs: [], releases: [] });
  });

  test("holds everything back while a package was never published", async () => {
    published = { "@a/client": ["1.0.0"], "@a/core": ["1.1.0"] };
    const { stdout, tarballs } = await pack();
    expect(stdout).toMatch(/^::warning::.*: @a\/vendor\. See docs\/contributing\/release\.md\.\n$/);
    expect(tarballs).toEqual([]);
  });
});
