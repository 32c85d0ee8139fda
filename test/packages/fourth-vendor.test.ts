import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesIn, foldersIn, root } from "../support/repository.js";
import { run } from "./run.js";

/** A made-up vendor that signs in a way of its own, and all that is written for it. */
const vendor = "nimbus";
const client = "nimbus-orbit";
/** Its service whose operations are named in the query. */
const second = "beacon-v2";
const fixture = "test/fixtures/fourth-vendor";
const added = filesIn(fixture).map((file) => file.slice(fixture.length + 1));

let copy = "";
const inCopy = (...path: string[]) => join(copy, ...path);
const node = (...args: string[]) =>
  run(process.execPath, ["--conditions=@cloudseal/source", "--import", "tsx/esm", ...args], copy);
const program = (name: string, ...args: string[]) => run(inCopy("node_modules/.bin", name), args, copy);
const read = (path: string) => readFileSync(inCopy(path), "utf8");

/** What stands in the copy, by its path: all that git would see there. */
const contents = (): Map<string, string> =>
  new Map(["packages", "specs", "test", "tools"].flatMap(filesInCopy).map((path) => [path, read(path)]));
const filesInCopy = (path: string): string[] =>
  readdirSync(inCopy(path), { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|dist)$/.test(entry.name)) return [];
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesInCopy(inside) : [inside];
  });

/** The repository as a clone of it would be, with what is installed, and its own packages instead of ours. */
function copyRepository(): void {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const path of listed.toString().split("\0"))
    if (path && existsSync(join(root, path))) cpSync(join(root, path), inCopy(path), { recursive: true });
  mkdirSync(inCopy("node_modules/@cloudseal"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules")))
    if (name !== "@cloudseal" && name !== ".cache") link(join(root, "node_modules", name), `node_modules/${name}`);
  for (const folder of ["packages", "tools"])
    for (const name of foldersIn(folder)) {
      link(inCopy(folder, name), `node_modules/@cloudseal/${name}`);
      const own = join(root, folder, name, "node_modules");
      if (existsSync(own)) link(own, `${folder}/${name}/node_modules`);
      // Clients are used as they are built.
      const built = join(root, folder, name, "dist");
      if (existsSync(built)) cpSync(built, inCopy(folder, name, "dist"), { recursive: true });
    }
}

const link = (target: string, path: string) => symlinkSync(target, inCopy(path));

/** Puts in what is written for the vendor; `npm install` would make the links, from the package.json that names it. */
function addVendor(): void {
  cpSync(join(root, fixture), copy, { recursive: true });
  const manifest = JSON.parse(read("packages/simulator/package.json"));
  manifest.dependencies[`@cloudseal/${vendor}`] = "^0.1.0";
  writeFileSync(inCopy("packages/simulator/package.json"), JSON.stringify(manifest, null, 2));
  for (const name of [vendor, client]) link(inCopy("packages", name), `node_modules/@cloudseal/${name}`);
}

/** Runs test files of the copy, and gives their outcomes by the tests' names. */
async function outcomes(...files: string[]): Promise<Map<string, string>> {
  const output = inCopy("outcomes.json");
  // Some are meant to fail.
  await program("vitest", "run", "--reporter=json", `--outputFile=${output}`, ...files).catch(() => {});
  const { testResults } = JSON.parse(readFileSync(output, "utf8")) as {
    testResults: { name: string; message: string; assertionResults: { fullName: string; status: string }[] }[];
  };
  return new Map(
    testResults.flatMap(({ name, message, assertionResults }) =>
      assertionResults.length === 0
        ? [[`${name}: ${message}`, "failed"] as const]
        : assertionResults.map(
            ({ fullName, status }) => [`${name.slice(copy.length + 1)}: ${fullName}`, status] as const,
          ),
    ),
  );
}

/**
 * Drafts an operation of the service whose operations stand in the query, as `npm run new` does, and finishes what it left
 * open: the marks, the name of the vendor and an example.
 */
async function draftOperation(): Promise<void> {
  await run("npm", ["run", "--silent", "new", "--", `${vendor}/${second}/DimBeacon`], copy);
  const path = `specs/${vendor}/${second}/DimBeacon.yaml`;
  writeFileSync(inCopy(path), finished(read(path)));
  linkPackage(`${vendor}-beacon`);
}

/** A draft without its marks, and with the example that it asks for. */
const finished = (text: string): string =>
  text
    .replace(/^ +noExamples:\n.*\n/m, "")
    .replace("properties: {}", "properties: { id: { type: string, description: Its id. } }")
    .replace(
      /^( +)schema:\n(?= +type: object)/m,
      "$1examples: { first: { summary: The first one, value: { id: beacon-1 } } }\n$&",
    )
    .replace(/ *# TODO.*$/gm, "")
    .replace(/^.*# ERRATA.*\n/gm, "")
    .replace(/\bTODO\b/g, "Dim it.")
    .replace(/1970-01-01/g, "2026-01-01");

const linkPackage = (name: string) => link(inCopy("packages", name), `node_modules/@cloudseal/${name}`);

/** What `generate` and the simulator's build have changed. */
const changed: string[] = [];

beforeAll(async () => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-fourth-vendor-")));
  copyRepository();
  addVendor();
  await draftOperation();
  const before = contents();
  await run("npm", ["run", "--silent", "generate"], copy);
  await run(process.execPath, ["write-vendors.js"], inCopy("packages/simulator"));
  for (const name of [vendor, client, `${vendor}-beacon`])
    await run("npm", ["run", "--silent", "build"], inCopy("packages", name));
  for (const [path, text] of contents()) if (before.get(path) !== text) changed.push(path);
}, 600_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("a fourth vendor", () => {
  test("is a folder of specs, a package, and a file or folder of its name where vendors stand", () => {
    const places = new RegExp(
      `^(specs/${vendor}|packages/${vendor}|packages/simulator/src/vendors(?=/${vendor}\\.ts$)|test/vendors/${vendor})/`,
    );
    expect(added.filter((path) => !places.test(path) || existsSync(join(root, path)))).toEqual([]);
  });

  test("gets a client by the same command, and nothing of the others changes", () => {
    expect(changed.filter((path) => !/^packages\/nimbus-(orbit|beacon)\//.test(path))).toEqual([
      "packages/simulator/src/vendors/index.gen.ts",
    ]);
    expect(changed).toContain(`packages/${client}/package.json`);
    expect(changed).toContain("packages/nimbus-beacon/src/operations/DimBeacon.gen.ts");
  });

  test(
    "is typed like the others, in all that uses vendors",
    () => program("tsc", "--noEmit", "-p", "tsconfig.json"),
    600_000,
  );

  test("is called by the demo, and its simulator verifies and rejects", { timeout: 600_000 }, async () => {
    const lines = (await node("tools/demo/src/main.ts", "--json", "--no-build")).trim().split("\n");
    const ours = lines.map((line) => JSON.parse(line)).filter((result) => result.vendor === vendor);
    const well = { ok: true, status: 200, signature: "ok", requestSchema: "ok", responseSchema: "ok", problems: [] };
    const refused = { kind: "credentials", code: "BadMac", status: 401 };
    // Two of them are named in the query, one of which was drafted by `new`.
    expect(ours.sort((a, b) => (a.operation < b.operation ? -1 : 1))).toMatchObject([
      { ...well, operation: "DimBeacon" },
      { ...well, operation: "LaunchSatellite", refused },
      { ...well, operation: "LightBeacon" },
      { ...well, operation: "ShowSatellite" },
    ]);
    const others = foldersIn("specs").filter((name) => lines.some((line) => JSON.parse(line).vendor === name));
    expect(others).toEqual(foldersIn("specs"));
  });

  test("is held by the tests that hold all vendors", { timeout: 600_000 }, async () => {
    const files = ["secret-scan", "sign", "structure", "pipeline/secrets", "pipeline/retries", "canonical/canonical"];
    const all = await outcomes(...files.map((name) => `test/${name}.test.ts`));
    expect([...all].filter(([, status]) => status !== "passed")).toEqual([]);
    const ofVendor = [...all.keys()].filter((name) => name.includes(vendor));
    for (const file of files.slice(0, 5))
      expect(ofVendor.filter((name) => name.startsWith(`test/${file}.`))).not.toEqual([]);
  });

  test.each([
    ["signature", /^ {2}signatureIn.*$/m, "makes a signature, which is one"],
    ["secret", /\bpass, ticket\](?=,$)/m, "is a secret"],
  ])("that does not say what of it is a %s fails the secret scan", { timeout: 600_000 }, async (_, pattern, name) => {
    const path = `packages/${vendor}/src/protocol.ts`;
    const right = read(path);
    const wrong = right.replace(pattern, (text) => (text.includes("pass") ? "ticket]" : ""));
    expect(wrong).not.toBe(right);
    writeFileSync(inCopy(path), wrong);
    try {
      const failed = [...(await outcomes("test/secret-scan.test.ts"))].filter(([, status]) => status === "failed");
      expect(failed.map(([test]) => test)).toContainEqual(expect.stringContaining(name));
      expect(failed.filter(([test]) => !test.includes(vendor))).toEqual([]);
    } finally {
      writeFileSync(inCopy(path), right);
    }
  });
});
