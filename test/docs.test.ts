import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, foldersIn, read, readJson } from "./support/repository.js";

const root = join(import.meta.dirname, "..");
const docs = [
  ...[
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "specs/README.md",
    "examples/README.md",
    "examples/own-vendor/README.md",
    "tools/facts/README.md",
    ".github/pull_request_template.md",
  ],
  ...filesIn("docs"),
  ...foldersIn("packages").map((name) => `packages/${name}/README.md`),
].filter((path) => path.endsWith(".md") && existsSync(join(root, path)));

const vendors = foldersIn("specs");
const topLevel = ["specs", "packages", "tools", "test", "docs", "examples", ".github", ".changeset", ".ci"];
const paths = topLevel.filter((folder) => existsSync(join(root, folder))).flatMap(filesIn);
const all = [...new Set(paths.flatMap((path) => [path, ...parentsOf(path)]))];

/** The folders that a path lies in. */
function parentsOf(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** Whether a path exists; `<vendor>` means every vendor, any other placeholder something, `*` a part of a name. */
function isThere(named: string): boolean {
  const path = named.replace(/\/$/, "");
  if (!/[<*]/.test(path)) return existsSync(join(root, path));
  // Of a vendor's services there may be any number, but one at least.
  const every = /<vendor>(?!-)/.test(path) ? vendors : ["<vendor>"];
  return every.every((vendor) => {
    const pattern = path
      .replaceAll(/<vendor>(?!-)/g, vendor)
      .split(/(<[^>]+>|\*\*\/|\*)/)
      .map((part) => (part === "**/" ? "(.+/)?" : /^[<*]/.test(part) ? "[^/]+" : part.replace(/[.+$()]/g, "\\$&")))
      .join("");
    return all.some((path) => new RegExp(`^${pattern}$`).test(path));
  });
}

/** Code in backquotes, and in blocks of shell commands. */
const codeIn = (text: string): string[] => [
  ...[...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.split("\n")),
  ...[...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`\n]+(?:\n[^`\n]+)?)`/g)].map(([, code = ""]) => code),
];

const scripts: Record<string, string> = readJson("package.json").scripts;

/** The scripts that a text tells npm to run, by name. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map(([, name, test]) => name ?? test ?? "");

/** The programs of ours that a text tells npx or node to run: a command of a package, or a file. */
const programsIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:npx|node) (?:tsx )?((?:\.ci|examples|test|tools|packages)\/[\w./-]+\.[jt]s)\b/g)].map(
    ([, path = ""]) => path,
  );

describe.each(docs)("%s", (doc) => {
  const text = read(doc);

  test("names paths that exist", () => {
    const named = codeIn(text)
      .flatMap((code) => code.split(/\s+/))
      .filter((word) => topLevel.some((folder) => word.startsWith(`${folder}/`)))
      .map((word) => word.replace(/[,;:)]+$/, ""))
      // What a command installs or makes.
      .filter((word) => !/node_modules/.test(word) && !/changes-in-/.test(word))
      // The made-up vendor's, in a project of its own.
      .filter((word) => !/^(specs|packages)\/acme\b/.test(word));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test("names commands that exist", () => {
    const code = codeIn(text);
    expect(code.flatMap(scriptsIn).filter((name) => !(name in scripts))).toEqual([]);
    expect(code.flatMap(programsIn).filter((path) => !isThere(path))).toEqual([]);
    const bins = foldersIn("packages").flatMap((name) =>
      Object.keys(readJson(`packages/${name}/package.json`).bin ?? {}),
    );
    const commands = code.flatMap((line) => [...line.matchAll(/\bnpx (cloudseal[\w-]*)/g)].map(([, name]) => name));
    expect(commands.filter((name) => !bins.includes(name ?? ""))).toEqual([]);
  });

  test("has links that lead somewhere", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const wrong = links
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = "", anchor] = target.split("#");
        const file = path === "" ? doc : posix.join(posix.dirname(doc), path);
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(file.endsWith(".md") ? file : `${file}/README.md`).includes(anchor);
      });
    expect(wrong).toEqual([]);
  });
});

/** What GitHub makes of the headings of a file. */
const anchorsOf = (path: string): string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );

describe("the map of docs/architecture.md", () => {
  const [, map = ""] = /## The map\n\n```\n([\s\S]*?)```/.exec(read("docs/architecture.md")) ?? [];
  const rows = [...map.matchAll(/^ {2}(\S+)\/ /gm)].map(([, name = ""]) => name);
  const clients = vendors.flatMap((vendor) =>
    foldersIn(`specs/${vendor}`).map((service) => `${vendor}-${service.split("-")[0]}`),
  );
  const expand: Record<string, readonly string[]> = { "<vendor>": vendors, "<vendor>-<service>": clients };

  test("lists the folders of packages/ and no others", () =>
    expect(rows.flatMap((row) => expand[row] ?? [row]).sort()).toEqual(foldersIn("packages")));

  test("lists what else stands at the top", () => {
    const others = [...map.matchAll(/^(\.?\w+)\//gm)].map(([, name = ""]) => name);
    expect(others.filter((name) => !existsSync(join(root, name)))).toEqual([]);
    expect(others).toEqual(expect.arrayContaining(["specs", "packages", "tools", "test"]));
  });
});

describe("commands", () => {
  test("are no more than twenty", () => expect(Object.keys(scripts).length).toBeLessThanOrEqual(20));

  test("of scripts, of .ci/run and of the workflow exist", () => {
    const texts = [...Object.values(scripts), read(".ci/run"), read(".github/workflows/ci.yml")];
    expect(texts.flatMap(scriptsIn).filter((name) => !(name in scripts))).toEqual([]);
    expect(texts.flatMap(programsIn).filter((path) => !isThere(path))).toEqual([]);
  });

  test("are each described", () => {
    const described = new Set(
      ["CONTRIBUTING.md", "docs/testing.md"].flatMap((path) => codeIn(read(path)).flatMap(scriptsIn)),
    );
    expect(Object.keys(scripts).filter((name) => !described.has(name) && name !== "prepare")).toEqual([]);
  });
});

describe("docs/decisions", () => {
  test.each(filesIn("docs/decisions"))("%s has a context, a decision and consequences, in few lines", (path) => {
    const text = read(path);
    expect([...text.matchAll(/^\*\*(\w+)\.\*\* /gm)].map(([, word]) => word)).toEqual([
      "Context",
      "Decision",
      "Consequences",
    ]);
    expect(text.split("\n").length).toBeLessThanOrEqual(30);
  });
});

test.each(filesIn("packages").filter((path) => path.endsWith("/OPERATIONS.md")))(
  "README.md counts the operations as %s does, which is generated",
  (path) => {
    const [, counts] = /: (\d+ operations, [^.]+)\./.exec(read(path)) ?? [];
    expect(counts).toBeDefined();
    expect(read("README.md")).toContain(`[${counts}](${path})`);
  },
);

test.each(vendors.flatMap((vendor) => foldersIn(`specs/${vendor}`).map((service) => [vendor, service] as const)))(
  "the README of %s's %s says how many specs a person wrote, and names one of the others",
  (vendor, service) => {
    const folder = `packages/${vendor}-${service.split("-")[0]}`;
    const [, count, other] = /Of these (\d+) a person .*\n`\w+\.(\w+)`/.exec(read(`${folder}/README.md`)) ?? [];
    const written = filesIn(`specs/${vendor}/${service}`).filter((path) => /\/[A-Z]\w*\.yaml$/.test(path));
    expect(Number(count)).toBe(written.length);
    expect(read(`${folder}/OPERATIONS.md`)).toMatch(new RegExp(`^\\| \`${other}\` .*\\| (checked|drafted) `, "m"));
  },
);
