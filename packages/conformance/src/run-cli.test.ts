import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "cloudseal-conformance-"));
const specs = join(import.meta.dirname, "fixtures/specs");
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs the command and gives what it printed. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: "", err: "" };
  const own = { stdout: process.stdout.write, stderr: process.stderr.write };
  const into = (name: "out" | "err") => (text: unknown) => {
    texts[name] += text;
    return true;
  };
  process.stdout.write = into("out");
  process.stderr.write = into("err");
  try {
    const code = await runCli(args);
    return { code, ...texts };
  } finally {
    process.stdout.write = own.stdout;
    process.stderr.write = own.stderr;
  }
}

test.each([
  [["--help"], 0, "pages"],
  [[], 0, "pages"],
  [["--version"], 0, "."],
  ...["read", "pages", "examples", "report"].map((name): [string[], number, string] => [[name, "--help"], 0, "--help"]),
])("%o ends with %i", async (args, code, want) => {
  const result = await run(...args);
  expect(result).toMatchObject({ code, err: "" });
  expect(result.out).toContain(want);
});

test.each([
  [["reed"], /no command "reed"[\s\S]*--help/],
  [["read"], /name at least one page[\s\S]*read --help/],
  [["read", "--colour", "x"], /--colour[\s\S]*read --help/],
  [["pages"], /--docs DIR is missing/],
])("%o is a wrong call: exit code 2, one line, a hint", async (args, want) => {
  const { code, out, err } = await run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(want);
  expect(err).not.toMatch(/\n\s+at /);
});

describe("bad pages end with one clear line", () => {
  test.each<[name: string, content: string | Uint8Array, want: RegExp]>([
    ["empty.txt", "", /empty.*save it again/],
    ["blank.txt", " \n\t\n", /empty/],
    ["binary.txt", new Uint8Array(5000).map((_, i) => (i * 7919) % 256), /not text/],
    [
      "recipe.txt",
      "How to bake bread\n\nTake flour.",
      /expected the documentation page of one operation.*found a text that begins "How to bake bread"/,
    ],
    [
      "other.html",
      "<html><body><h1>Another cloud</h1><table><tr><td>a</td></tr></table></body></html>",
      /begins "# Another cloud"/,
    ],
  ])("%s", async (name, content, want) => {
    const { code, out, err } = await run("read", write(name, content));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(want);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("a file that is not there", async () => {
    const { code, err } = await run("read", join(folder, "nowhere.txt"));
    expect(code).toBe(1);
    expect(err).toMatch(/ENOENT.*nowhere\.txt/);
  });

  test("a layout that is not there", async () => {
    const { code, err } = await run("read", write("page.txt", "text"), "--vendor", "acme");
    expect(code).toBe(1);
    expect(err).toMatch(/no layout of pages for "acme": known are \w+, /);
  });
});

describe("pages", () => {
  beforeAll(() => {
    mkdirSync(join(folder, "docs"));
    writeFileSync(join(folder, "docs/empty.txt"), "");
  });

  test("an unreadable page is named, and the command ends with 1", async () => {
    const { code, out } = await run("pages", "--docs", join(folder, "docs"), "--specs", specs);
    expect(code).toBe(1);
    expect(out).toMatch(/unreadable \S*docs\/empty\.txt: the page is empty/);
    expect(out).toMatch(/no page +PutThing \(acme\): none at hand/);
    expect(out).toMatch(/1 page: 0 as .* say, 1 not, 0 without a spec; 1 operation without a page at hand/);
  });

  test("as JSON, one object a page and one for each operation without", async () => {
    const { out } = await run("pages", "--docs", join(folder, "docs"), "--specs", specs, "--json");
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ state: "unreadable", error: expect.stringContaining("empty") }),
      expect.objectContaining({ state: "no page at hand", vendor: "acme", operation: "PutThing" }),
    ]);
  });

  test.each([
    [["--docs", "/nowhere"], /no folder of pages at \/nowhere/],
    [["--docs", specs], /no pages in .*\.txt, \.md or \.html/],
    [["--docs", folder, "--specs", "/nowhere"], /no specs at \/nowhere/],
  ])("%o says what is missing", async (args, want) => {
    const { code, err } = await run("pages", "--specs", specs, ...args);
    expect(code).toBe(1);
    expect(err).toMatch(want);
  });
});
