import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { install, type Published } from "./pack.js";
import { readProgram } from "./read-program.js";
import { run } from "./run.js";
import { readServiceDocument } from "./service-document.js";
import { type SimulatorProcess, startSimulator } from "./simulator.js";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const published = inject("published");
let simulator: SimulatorProcess;

beforeAll(async () => {
  simulator = await startSimulator(inject("everything"));
});
afterAll(() => simulator.stop());

describe.each(published.filter(({ isClient }) => isClient))("$name in an empty folder", (client) => {
  const folder = join(inject("temporary"), basename(client.name));
  const vendor = (client: Published) =>
    published.find(({ name }) => name !== "@cloudseal/core" && client.manifest.dependencies?.[name]) as Published;
  let program: string;

  beforeAll(async () => {
    const needed = published.filter(({ name }) => name === client.name || client.manifest.dependencies?.[name]);
    expect(needed).toHaveLength(3);
    await install(
      folder,
      needed.map(({ tarball }) => tarball),
    );
    const readme = await readFile(join(folder, "node_modules", client.name, "README.md"), "utf8");
    program = readProgram(readme, simulator.url);
  });

  test("the README's program gets the documented answer", async () => {
    const { vendor, answer } = await readServiceDocument(client.folder);
    await writeFile(join(folder, "program.mjs"), program);
    const args = ["--import", "data:text/javascript,import{inspect}from'node:util';inspect.defaultOptions.depth=99"];
    const printed = await run(process.execPath, [...args, "program.mjs"], folder, simulator.environment(vendor));

    const call = await simulator.nextCall();
    expect(call).toMatchObject({ vendor, signature: "ok", requestSchema: "ok", responseSchema: "ok", status: 200 });
    const documented = answer(String(call.operation));
    if (!documented) return expect(printed).toBe("");
    const { value, varying } = documented;
    const constant = Object.fromEntries(Object.entries(value).filter(([member]) => !varying.includes(member)));
    // What callers get as a bigint, the document's example has as a number.
    const plain = (_: string, member: unknown) => (typeof member === "bigint" ? Number(member) : member);
    const result = JSON.parse(JSON.stringify(runInNewContext(`(${printed})`), plain));
    expect(result).toMatchObject(constant);
    expect([...Object.keys(value), ...varying]).toEqual(expect.arrayContaining(Object.keys(result)));
    if ("RequestId" in value) expect(result.RequestId).toEqual(expect.any(String));
  });

  test("with half a key it fails before anything is sent, and says what to set", async () => {
    const { vendor: name } = await readServiceDocument(client.folder);
    // With none at all it would look for a metadata service beyond this machine.
    const [id = "", ...others] = Object.keys(simulator.environment(name));
    await writeFile(join(folder, "program.mjs"), program);
    const variables = { [id]: "half-a-key", ...Object.fromEntries(others.map((variable) => [variable, ""])) };
    await expect(run(process.execPath, ["program.mjs"], folder, variables)).rejects.toThrow(others[0] as string);
  });

  test("the vendor package's README names the environment variables", async () => {
    const { vendor: name } = await readServiceDocument(client.folder);
    const readme = await readFile(join(vendor(client).folder, "README.md"), "utf8");
    for (const variable of Object.keys(simulator.environment(name))) expect(readme).toContain(variable);
  });

  const typeChecks = [
    { module: "nodenext", moduleResolution: "nodenext", of: "browsers", lib: ["es2023", "dom"], types: [] },
    { module: "esnext", moduleResolution: "bundler", of: "browsers", lib: ["es2023", "dom"], types: [] },
    { module: "nodenext", moduleResolution: "nodenext", of: "Node", lib: ["es2023"], types: ["node"] },
    { module: "esnext", moduleResolution: "bundler", of: "Node", lib: ["es2023"], types: ["node"] },
  ];

  test.each(typeChecks)(
    "the README's program has no type error: $moduleResolution, with the platform types of $of",
    async ({ of, ...compilerOptions }) => {
      const place = join(folder, `${compilerOptions.moduleResolution}-${of}`);
      await mkdir(join(place, "node_modules"), { recursive: true });
      if (of === "Node") await symlink(join(modules, "@types"), join(place, "node_modules", "@types"));
      await writeFile(join(place, "program.ts"), program);
      // Every declaration file is checked too: what a consumer without skipLibCheck sees.
      const options = { ...compilerOptions, target: "es2023", strict: true, skipLibCheck: false, noEmit: true };
      const config = { compilerOptions: options, files: ["program.ts"] };
      await writeFile(join(place, "tsconfig.json"), JSON.stringify(config));
      await writeFile(join(place, "package.json"), '{ "type": "module" }');
      expect(await run(join(modules, ".bin", "tsc"), ["-p", "."], place)).toBe("");
    },
  );
});
