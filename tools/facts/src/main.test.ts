import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cloneWith, temporaryFolder } from "./fixtures/sources.js";
import { main } from "./main.js";

const run = async (...args: string[]) => {
  const done = { status: 0, stdout: "", stderr: "" };
  done.status = await main(args, {
    out: (text) => (done.stdout += text),
    err: (text) => (done.stderr += text),
  });
  return done;
};

test("as a program", () => {
  const root = join(import.meta.dirname, "../../..");
  const program = ["--conditions=@cloudseal/source", "--import", "tsx", join(import.meta.dirname, "main.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, "--form"], {
    cwd: root,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^Unknown option '--form'[\s\S]*Usage: npm run facts/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

const member = { name: "CatId", type: "string", member: "string", required: true };
const api = (type: string) => ({
  actions: {
    FeedCat: { input: "FeedCatRequest", output: "FeedCatResponse", status: "online" },
    PetCat: { input: "FeedCatRequest", output: "Gone\u001b[2J", status: "online" },
  },
  objects: {
    FeedCatRequest: { members: [{ ...member, member: type }] },
    FeedCatResponse: { members: [{ ...member, name: "RequestId" }] },
  },
});
const examples = {
  actions: { FeedCat: [{ input: 'POST /\n{"CatId":"1"}', output: '{"Response":{"RequestId":"1"}}' }] },
};

/** Clones of the three repositories of a service, one with an operation in a shape that nobody knows, and specs without facts. */
function prepared() {
  const folder = temporaryFolder();
  const from = join(folder, "from");
  const specs = join(folder, "specs");
  const facts = join(specs, "tencent/tcss-2020-11-01/facts.json");
  mkdirSync(join(facts, ".."), { recursive: true });
  for (const name of ["tencentcloud-cli", "tencentcloud-cli-intl-en"])
    cloneWith(
      join(from, "TencentCloud", name),
      {
        "tccli/services/tcss/v20201101/api.json": JSON.stringify(api("string")),
        "tccli/services/tcss/v20201101/examples.json": JSON.stringify(examples),
      },
      "2026-01-01",
    );
  const go = `// 可能返回的错误码:\n//  FAILED = "Failed"\nfunc (c *Client) FeedCat(request *FeedCatRequest) {\n`;
  cloneWith(
    join(from, "TencentCloud/tencentcloud-sdk-go"),
    { "tencentcloud/tcss/v20201101/client.go": go },
    "2026-01-01",
  );
  return { from, specs, facts };
}

test("facts are written, checked and refreshed; what is not understood is told on stderr", async () => {
  const { from, specs, facts } = prepared();
  const args = ["--from", from, "--specs", specs];

  const check = await run(...args, "--check", "--json");
  expect(check.status).toBe(1);
  expect(JSON.parse(check.stdout)).toEqual({
    services: [
      {
        ...{ service: "tencent/tcss", file: expect.stringContaining("facts.json"), changed: true },
        ...{ operations: 1, checked: 1, drafted: 0, missing: [], kept: [] },
        changes: [{ operation: "FeedCat", kind: "added", changes: [] }],
        problems: ["api", "api-intl"].map((source) => ({
          operation: "PetCat",
          source,
          what: expect.stringContaining("expected the name of a type"),
        })),
      },
    ],
  });
  expect(existsSync(facts)).toBe(false);

  const first = await run(...args);
  expect(first).toEqual({
    status: 0,
    stdout: "tencent/tcss: 1 operations (1 checked, 0 drafted), 1 added, 0 gone, 0 changed, 0 kept\n  + FeedCat\n",
    stderr: [
      ...["api", "api-intl"].map(
        (source) => `tencent/tcss PetCat: ${source}: expected the name of a type, found "Gone\\u001b[2J"\n`,
      ),
      "Next: npm run generate, then npm run changes.\n",
    ].join(""),
  });
  expect(readFileSync(facts, "utf8")).toContain(
    '"FeedCat":{"tier":"checked","from":["api","examples","api-intl","examples-intl","go-sdk"]',
  );

  const second = await run(...args, "--check", "--service", "tencent/tcss");
  expect(second.status).toBe(0);
  expect(second.stdout).toBe(
    "tencent/tcss: 1 operations (1 checked, 0 drafted), 0 added, 0 gone, 0 changed, 0 kept, nothing to write\n",
  );
});

test.each([
  ["--help", ["--help"], 0, /^Usage: npm run facts -- --from DIR/, /^$/],
  ["no folder", [], 2, /^$/, /^--from DIR is missing/],
  ["a folder that is not there", ["--from", "/nowhere"], 2, /^$/, /^--from \/nowhere: there is no such folder/],
  ["an option that nobody knows", ["--form", "x"], 2, /^$/, /^Unknown option '--form'/],
  [
    "a service that is not there",
    ["--from", ".", "--service", "acme/cats"],
    2,
    /^$/,
    /^--service acme\/cats: there is no such service; there are /,
  ],
])("%s", async (_, args, status, stdout, stderr) => {
  const done = await run(...args);
  expect(done.status).toBe(status);
  expect(done.stdout).toMatch(stdout);
  expect(done.stderr).toMatch(stderr);
});
