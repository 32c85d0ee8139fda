import { access, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { describe, expect, inject, test } from "vitest";

describe.each(inject("published"))("$name", ({ folder, manifest, isClient, tarball }) => {
  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

  test("has its licence and its README", async () => {
    const present = await files();
    expect(["LICENSE", "README.md"].filter((file) => !present.includes(file))).toEqual([]);
  });

  test("has what is built, the service document of a client, and of others their sources and commands", async () => {
    const wanted = isClient
      ? /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|dist\/.+\.(c?ts|c?js))$/
      : /^(LICENSE|README\.md|CHANGELOG\.md|package\.json|config\.schema\.json|bin\/[a-z-]+\.js|(src|dist)\/.+\.(c?ts|c?js|map|json))$/;
    const others = (await files()).filter((file) => !wanted.test(file));
    expect(others.sort()).toEqual(isClient ? ["OPERATIONS.md", "openapi.json"] : []);
  });

  test.runIf(isClient)("is at most 2 MB as a tarball and 12 MB as files", async () => {
    const sizes = await Promise.all((await files()).map(async (file) => (await stat(join(folder, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12e6);
    expect((await stat(tarball)).size).toBeLessThanOrEqual(2e6);
  });

  test("has no tests and no fixtures", async () => {
    expect((await files()).filter((file) => /\.test\.|(^|\/)(test|tests|fixtures|node_modules)\//.test(file))).toEqual(
      [],
    );
  });

  test("every file that package.json names is there", async () => {
    const { exports, imports, bin, main, types, typesVersions } = manifest;
    const named = strings([exports, imports ?? {}, bin ?? {}, main ?? [], types ?? [], typesVersions ?? {}]);
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) await access(join(folder, file));
  });

  test("source maps point at sources in the package, and hold none", async () => {
    const maps = (await files()).filter((file) => file.endsWith(".map"));
    // Those of hundreds of operations would be as large as what they map.
    expect(maps.length > 0).toBe(!isClient);
    for (const map of maps) {
      const { sources, sourceRoot = "", sourcesContent } = JSON.parse(await readFile(join(folder, map), "utf8"));
      expect(sourcesContent, map).toBeUndefined();
      for (const source of sources) {
        const target = relative(folder, join(folder, dirname(map), sourceRoot, source));
        expect(target, map).toMatch(/^src\//);
        await access(join(folder, target));
      }
    }
  });

  test("names no folder of the machine that built it", async () => {
    const root = join(import.meta.dirname, "../..");
    for (const file of await files()) expect(await readFile(join(folder, file), "utf8"), file).not.toContain(root);
  });
});

test("no class of ours has a private member in a declaration, which would make copies of it different types", async () => {
  const found: string[] = [];
  for (const { folder, manifest } of inject("published").filter(({ manifest }) => manifest.types)) {
    for (const entry of strings(Object.values(manifest.exports as object).map((entry) => entry.import?.types ?? [])))
      found.push(...(await classesWithPrivates(join(folder, entry))));
  }
  expect(found).toEqual([]);
});

/** The classes of a declaration, and of those whose exports are its own, that have private members. */
async function classesWithPrivates(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  const own = [...text.matchAll(/^export declare class (\w+)[\s\S]*?^\}/gm)].filter(([body]) =>
    /^\s+(#private|private )/m.test(body),
  );
  const others = [...text.matchAll(/^export \*? ?(?:\{[^}]*\} )?from "(\.[^"]+)\.js";/gm)];
  const inside = await Promise.all(
    others.map(([, path = ""]) => classesWithPrivates(join(dirname(file), `${path}.d.ts`))),
  );
  return [...own.map(([, name = ""]) => `${file}: ${name}`), ...inside.flat()];
}

function strings(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(value as object).flatMap(strings);
}
