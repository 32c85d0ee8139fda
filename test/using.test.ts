import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { createSasClient } from "@cloudseal/alibaba-sas";
import { fetchTransport, type Transport } from "@cloudseal/core";
import { kindOfStatus } from "@cloudseal/core/protocol";
import { createSimulator, simulatorCredentials } from "@cloudseal/simulator";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundled } from "../packages/simulator/src/fixtures/bundled.js";
import { filesIn, foldersIn, read, root } from "./support/repository.js";
import { loadProtocols, loadVendors, type Vendor, vendorNames } from "./support/vendors.js";

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
  const programs = [...using, ...others].filter(({ printed }) => printed !== undefined);
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

/** The rows of the table below a heading, by the names of its columns. */
function tableIn(page: string, heading: string): Record<string, string>[] {
  const [, section = ""] =
    new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(read(page)) ?? [];
  const cells = [...section.matchAll(/^\| (.*?) ?\|$/gm)].map(([, row = ""]) =>
    row.split("|").map((cell) => cell.trim()),
  );
  const [columns = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""])));
}

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

describe("docs/using/errors.md", () => {
  const [, union = ""] =
    /export type ErrorKind =\n((?: {2}\| "\w+"\n?)+)/.exec(read("packages/core/src/errors.ts")) ?? [];
  const kinds = [...union.matchAll(/"(\w+)"/g)].map(([, kind]) => `\`${kind}\``).sort();

  test.each(["Kinds", "Codes"])("has a row for every kind below %s, with all its cells", (heading) => {
    expect(kinds.length).toBeGreaterThan(10);
    const rows = tableIn("docs/using/errors.md", heading);
    expect(rows.map(({ "`kind`": kind }) => kind).sort()).toEqual(kinds);
    if (heading === "Kinds") expect(rows.flatMap(Object.values).filter((cell) => cell === "")).toEqual([]);
  });

  test.each(vendorNames)("names a code for each rule of %s's failure.ts", (vendor) => {
    const [, rules = ""] = /^const kinds: .*? = \[\n(.*?)^\];/ms.exec(read(`packages/${vendor}/src/failure.ts`)) ?? [];
    const patterns = [...rules.matchAll(/\[\s*\/(.*?)\/,\s*"(\w+)",?\s*\]/g)];
    expect(patterns.length).toBeGreaterThan(3);
    const codes = tableIn("docs/using/errors.md", "Codes").flatMap(({ "`kind`": kind, ...cells }) =>
      Object.entries(cells)
        .filter(([column]) => column.toLowerCase().startsWith(`${vendor} `))
        .flatMap(([, cell]) => namesIn(cell).map((code) => ({ kind, code }))),
    );
    const unnamed = patterns.filter(
      ([, pattern = "", of]) => !codes.some(({ kind, code }) => kind === `\`${of}\`` && new RegExp(pattern).test(code)),
    );
    expect(unnamed.map(([rule]) => rule)).toEqual([]);
  });

  test("names codes and statuses that lead to their kind", async () => {
    const [vendors, protocols] = await Promise.all([loadVendors<Vendor>("index"), loadProtocols()]);
    const claims = tableIn("docs/using/errors.md", "Codes").flatMap(({ "`kind`": name = "", ...cells }) => {
      const kind = name.replaceAll("`", "");
      const ofVendors = vendors.flatMap((vendor, index) => {
        const cell = Object.entries(cells).find(([column]) => column.toLowerCase().startsWith(`${vendor.name} `))?.[1];
        expect(cell).toBeDefined();
        return [...(cell ?? "").matchAll(/`([^`]+)`(?: with `([^`]+)`)?/g)].map(([, code = "", message = "m"]) => {
          const response = vendor.failure(code.replace("…", "Any"), message);
          const failure = protocols[index]?.failure({ headers: {}, ...response }, JSON.parse(response.body));
          return [vendor.name, code, failure?.kind, kind];
        });
      });
      const ofStatuses = [...(cells["HTTP status"] ?? "").matchAll(/\d\d\d|\dxx/g)].map(([status]) => {
        const found = kindOfStatus(Number(status.replace("xx", "02")));
        // The statuses of a range are those that have no row of their own; 402 is one.
        return ["HTTP", status, found, kind];
      });
      return [...ofVendors, ...ofStatuses];
    });
    expect(claims.length).toBeGreaterThan(40);
    expect(claims.filter(([, , found, kind]) => found !== kind)).toEqual([]);
  });
});

test("docs/using/modules.md names the headers that a proxy for pages must allow", async () => {
  const rows = tableIn("docs/using/modules.md", "Browsers").filter((row) => Object.keys(row).length > 1);
  for (const vendor of await loadVendors<Vendor>("index")) {
    const seen = new Set<string>();
    const send = async ({ headers }: { headers: Readonly<Record<string, string>> }) => {
      for (const name of Object.keys(headers)) if (!/^(host|user-agent)$/.test(name)) seen.add(name);
      return { status: 200, headers: {}, body: vendor.success.body };
    };
    const every = [vendor.permanent, vendor.session, ...Object.values(vendor.otherCredentials ?? {})];
    for (const credentials of every)
      await vendor.call({ region: vendor.region, credentials, transport: { send } as Transport });
    const row = rows.find(({ "": name = "" }) => name.toLowerCase().startsWith(`${vendor.name} `));
    // The type of a body: some operations of every vendor have one.
    expect(namesIn(row?.["headers that requests have"] ?? "").sort()).toEqual([...seen.add("content-type")].sort());
  }
});

test("the proxy of docs/using/modules.md passes signed requests of one page on, and answers its question in advance", async () => {
  const simulator = createSimulator();
  const server = await simulator.listen();
  onTestFinished(() => server.close());
  const [block] = blocksOf("docs/using/modules.md").filter(({ code }) => code.includes("export default"));
  const file = join(folder, "proxy.ts");
  writeFileSync(file, String(block?.code).replace(/^const vendor = .*$/m, `const vendor = "${server.url}";`));
  const proxy: { fetch(request: Request): Promise<Response> } = (await import(file)).default;
  const send = (headers: object) => (url: string | URL | Request, init?: RequestInit) =>
    proxy.fetch(new Request(url, { ...init, headers: { ...init?.headers, ...headers } }));

  const signed = { url: "https://proxy.example", host: new URL(server.url).host };
  const call = (origin: string) =>
    createSasClient({
      endpoint: signed,
      credentials: simulatorCredentials.alibaba[1],
      transport: fetchTransport(send({ origin, cookie: "of=the-page" })),
    })
      .describeVulList({ Type: "cve" })
      .withResponse();
  const { response } = await call("https://console.example");
  expect(response.headers).toMatchObject({
    "access-control-allow-origin": "https://console.example",
    date: expect.any(String),
    "x-acs-request-id": expect.any(String),
  });
  await expect(call("https://elsewhere.example")).rejects.toMatchObject({ status: 403 });
  expect(simulator.calls.map(({ operation, signature }) => [operation, signature])).toEqual([
    ["DescribeVulList", "ok"],
  ]);

  const preflight = await send({ origin: "https://console.example" })(signed.url, { method: "OPTIONS" });
  expect([preflight.status, preflight.headers.get("access-control-allow-headers")]).toEqual([
    204,
    expect.stringContaining("authorization,content-type,x-acs-action"),
  ]);
});
