import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test, vi } from "vitest";
import { bodyAndAnswer, generateAcme } from "../fixtures/acme.js";
import { copyOfPackages, filesOf, folderOf, repository } from "../fixtures/folder.js";
import { width } from "./text.js";

// On a machine that is busy with other things too.
vi.setConfig({ testTimeout: 60_000 });

const long = "word ".repeat(60).trim();
const words = Array.from({ length: 30 }, (_, at) => `Value${at}`);
const numbers = Array.from({ length: 60 }, (_, at) => at * 1000);
const open = { anyOf: [...words.map((word) => ({ const: word })), { type: "string" }] };
const text = { type: "string", description: long };

/** A package that has all that could be long. */
async function wide(): Promise<Record<string, string>> {
  const name = "DescribeTheVeryLongNameOfAnOperationThatSomebodyThoughtOf";
  const schemas = {
    Kind: { description: long, ...open },
    Level: { enum: numbers },
    Part: { oneOf: [object({ a: text }), object({ b: { type: "array", items: open } })] },
    Maybe: { type: ["object", "null"], properties: { a: text } },
    Whole: { allOf: [{ $ref: "#/components/schemas/Side" }, object({ c: text })], required: ["d"] },
    Side: object({ d: text }),
  };
  const refs = Object.fromEntries(Object.keys(schemas).map((key) => [key, { $ref: `#/components/schemas/${key}` }]));
  const { requestBody, responses } = bodyAndAnswer(
    { properties: { ...refs, open, many: { type: "array", items: open } } },
    {
      properties: {
        ...refs,
        list: { type: "array", items: object({ id: int64, other: int64, "a-b": text }) },
        total: int64,
      },
    },
  );
  const example = { Kind: words[0], open: 'a "quoted" text', many: words, Level: 2000 };
  requestBody.content["application/json"].examples = { one: { value: example } };
  responses[200].description = long;
  responses[200].content["application/json"].examples = {
    one: { value: { total: 1, list: [{ id: 1, other: 2, "a-b": long }], Side: { d: `it's "${long}"` } } },
  };
  const { files } = await generateAcme(
    {
      name,
      path: "/things/{project_id}",
      service: { clientParameters: { project_id: "projectId" } },
      operation: {
        summary: long,
        description: long,
        parameters: [
          { name: "project_id", in: "path", required: true, schema: { type: "string" } },
          { name: "offset", in: "query", schema: { type: "integer", format: "int32" } },
          { name: "limit", in: "query", schema: { type: "integer", format: "int32" } },
        ],
        requestBody,
        responses,
      },
      schemas,
      extension: {
        errorCodes: words.map((code) => ({ code, meaning: long, kind: "failed" })),
        pages: { offset: "offset", size: "limit", defaultSize: 1, items: "list", total: "total" },
        waiters: { Done: { path: "Kind", success: words, delay: { min: 1, max: 2 } } },
      },
    },
    // Names of all lengths, as what is broken depends on them.
    ...Array.from({ length: 30 }, (_, at) => ({
      name: `Do${"It".repeat(at + 1)}`,
      path: `/do/${at}`,
      operation: bodyAndAnswer({ properties: { a: text } }, { properties: { a: text } }),
      extension: { errorCodes: [{ code: "Failed", meaning: "It failed.", kind: "failed" }] },
    })),
  );
  return Object.fromEntries(files);
}

const int64 = { type: "integer", format: "int64" };

function object(properties: object): object {
  return { type: "object", properties };
}

/** What is generated in this repository, and the wide package; the first test that asks makes it. */
const sources = async (): Promise<Record<string, string>> => {
  made ??= wide();
  const all = Object.entries({ ...filesOf(await copyOfPackages()), ...(await made) });
  return Object.fromEntries(all.filter(([path]) => path.endsWith(".gen.ts")));
};
let made: Promise<Record<string, string>> | undefined;

test("no line is longer than a screen, but for what cannot be broken", async () => {
  const tooLong = Object.entries(await sources()).flatMap(([path, content]) =>
    content
      .split("\n")
      .filter((line) => line.length > width && !unbreakable.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(tooLong).toEqual([]);
});

/** An address with its tag, a word, or a string. */
const unbreakable = /^ *(?:\* @see \S+|\* \S+|(?:\* +)?(?:[\w"]+: )?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'),)$/;

test("no tag is parted from what it is about", async () => {
  for (const content of Object.values(await sources()))
    expect(content).not.toMatch(/^ *\* @(?:(?:see|throws)$|example\n *\* (?!```))/m);
});

test("all of it reads as our formatter would print it", async () => {
  const { formatter, javascript } = JSON.parse(readFileSync(join(repository, "biome.json"), "utf8"));
  const files = await sources();
  const folder = folderOf({ ...files, "biome.json": JSON.stringify({ formatter, javascript }) });
  const biome = join(repository, "node_modules/@biomejs/biome/bin/biome");
  const { stdout } = await promisify(execFile)(process.execPath, [biome, "format", "."], { cwd: folder }).catch(
    (error: { stdout: string; stderr: string }) => ({ stdout: error.stdout + error.stderr }),
  );
  expect(stdout).toMatch(
    new RegExp(`^Checked ${Object.keys(files).length + 1} files in .*\\. No fixes applied\\.$`, "m"),
  );
});
